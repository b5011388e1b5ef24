import { expect, it } from 'vitest';
import { defaultSeed } from '../state/default-seed.ts';
import { parseSeed } from '../state/parse-seed.ts';
import { renewCredentials } from './renew-credentials.ts';

const ids = { hex: (length: number) => '0'.repeat(length), decimal: () => '1', alphanumeric: () => 'a' };
const marker = 'a1b2c3d4e5';

it('gives a seed that is taken, with everything but apps and tokens as it was', () => {
  const seed = defaultSeed();
  const renewed = renewCredentials(seed, ids, marker);
  expect(parseSeed(renewed)).toEqual(renewed);
  const { apps, tokens, ...rest } = renewed;
  const { apps: before, tokens: _, ...restBefore } = seed;
  expect(tokens).toEqual([]);
  expect(rest).toEqual(restBefore);
  expect(apps.map(({ id }) => id)).toEqual(before.map((_app, index) => `AKmock${marker}000${index + 1}`));
  expect(seed).toEqual(defaultSeed());
});

it('keeps ids apart under a marker of any length', () => {
  for (const long of ['x', marker, marker.repeat(3)]) {
    const { apps } = renewCredentials(defaultSeed(), ids, long);
    expect(new Set(apps.map(({ id }) => id)).size).toBe(apps.length);
    for (const { id, appKey } of apps) expect([id, appKey].every((text) => text.includes(long))).toBe(true);
  }
});
