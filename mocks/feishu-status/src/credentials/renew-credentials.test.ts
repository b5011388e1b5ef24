import type { IdGenerator } from '@x/mock-kit';
import { describe, expect, it } from 'vitest';
import { parseSeed } from '../seed/parse-seed.ts';
import { renewCredentials } from './renew-credentials.ts';

let count = 0;
const next = (length: number) => {
  count += 1;
  return String(count).padStart(length, '0');
};
const ids: IdGenerator = { hex: next, decimal: next, alphanumeric: next };

const seed = parseSeed({
  tenants: [{ id: 'first' }, { id: 'second' }],
  apps: Array.from({ length: 300 }, (_, index) => ({ id: `cli_${index}`, appSecret: 'same', tenantKey: 'second' })),
  tokens: [{ id: 't-1', appId: 'cli_0', expiresAt: '2100-01-01T00:00:00Z' }],
  users: [{ id: 'ou_1' }],
});

describe('renewCredentials', () => {
  it('gives a seed that can be taken, with ids of the usual length', () => {
    const renewed = renewCredentials(seed, ids, '0123456789');

    expect(parseSeed(renewed)).toEqual(renewed);
    expect(renewed.apps[0]?.id).toBe('cli_mock012345678901');
    expect(renewed.apps[0]?.id.length).toBe('cli_mock000000000001'.length);
    expect(renewed.apps.every(({ id }) => id.includes('0123456789'))).toBe(true);
    expect(new Set(renewed.apps.flatMap(({ id, appSecret }) => [id, appSecret])).size).toBe(600);
  });

  it('keeps all but app ids, secrets and tokens, and leaves the given seed alone', () => {
    const before = structuredClone(seed);

    const { apps, tokens, ...rest } = renewCredentials(seed, ids, 'abc');

    const { apps: givenApps, tokens: _, ...givenRest } = seed;
    expect(rest).toEqual(givenRest);
    expect(tokens).toEqual([]);
    expect(apps.map(({ id: _id, appSecret: _secret, ...app }) => app)).toEqual(
      givenApps.map(({ id: _id, appSecret: _secret, ...app }) => app),
    );
    expect(seed).toEqual(before);
  });

  it('fills a short marker up', () => {
    expect(renewCredentials(seed, ids, 'abc').apps[0]?.id).toBe('cli_mockabc000000001');
  });
});
