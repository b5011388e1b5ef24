import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rateLimits } from '../src/limits/rate-limits.ts';
import { fxiaokeVendor } from '../src/vendor.ts';
import { fixtures } from './fixtures/all.ts';
import { expectedUnder } from './fixtures/fixture.ts';

const codes = fixtures.flatMap((fixture) =>
  (['live', 'documented'] as const).flatMap((profile) => {
    const expected = expectedUnder(profile, fixture);
    return expected.kind === 'refused' ? [expected.errorCode] : [];
  }),
);

describe.each(['.md', '.zh-CN.md'])('the pages *%s', (ending) => {
  const read = (page: string) => readFileSync(new URL(`../docs/${page}${ending}`, import.meta.url), 'utf8');
  const requests = read('requests');
  const controls = read('controls');

  it('has a row for every error code that the mock answers, and for no other', () => {
    const firstCells = Array.from(requests.matchAll(/^\| ([^|]+)\|/gm), ([, cell = '']) => cell);
    const named = firstCells.flatMap((cell) => Array.from(cell.matchAll(/-\d\b|\b\d{5}\b/g), Number));
    expect([...new Set(named)].sort()).toEqual([...new Set(codes)].sort());
  });

  it('has a row for every rate limit, with its number', () => {
    const rows = Array.from(controls.matchAll(/^\| `(fxiaoke\.[^`]+)` \| ([^|]+)\|/gm), ([, id, calls = '']) => ({
      id,
      calls,
    }));
    expect(rows.map(({ id }) => id)).toEqual(rateLimits.map(({ id }) => id));
    for (const [index, { limit }] of rateLimits.entries()) {
      expect(rows[index]?.calls.match(/\d+/g)?.map(Number)).toContain(limit);
    }
  });

  it('names every condition and status that a fault can ask for, and every variable of the environment', () => {
    const { faultConditions, faultStatuses, environment } = fxiaokeVendor;
    const variables = Object.keys(environment('', { appId: '', appSecret: '', permanentCode: '' }));
    for (const named of [...faultConditions, ...variables]) expect(controls).toContain(`\`${named}\``);
    for (const status of faultStatuses) expect(controls).toMatch(new RegExp(`\\b${status}\\b`));
  });
});
