import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixtures } from './fixtures/all.ts';
import { expectedUnder } from './fixtures/fixture.ts';

const codes = fixtures.flatMap((fixture) =>
  (['live', 'documented'] as const).flatMap((profile) => {
    const expected = expectedUnder(profile, fixture);
    return expected.kind === 'refused' ? [expected.errorCode] : [];
  }),
);

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

  it('has a row for every error code that the mock answers, and for no other', () => {
    const firstCells = Array.from(text.matchAll(/^\| ([^|]+)\|/gm), ([, cell = '']) => cell);
    const named = firstCells.flatMap((cell) => Array.from(cell.matchAll(/\b\d{5}\b/g), Number));
    expect([...new Set(named)].sort()).toEqual([...new Set(codes)].sort());
  });

  it('is at most 80 lines long', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(80);
  });
});
