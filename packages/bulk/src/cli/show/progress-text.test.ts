import { describe, expect, it } from 'vitest';
import { plainLine, progressLine } from './progress-text.ts';
import type { Standing } from './standing.ts';

const standing: Standing = {
  settled: 450_000,
  total: 1_000_000,
  counts: { succeeded: 449_990, refused: 7, failed: 2, uncertain: 1 },
  retries: 12,
  invalid: 3,
  perSecond: 833.4,
  remainingMs: 660_500,
};
const drawBar = (share: number, width: number) => '='.repeat(Math.round(share * width)).padEnd(width, '-');
const line = (columns: number, more: Partial<Standing> = {}) =>
  progressLine({ ...standing, ...more }, columns, drawBar);

describe('the line of the progress bar', () => {
  it('says as much as fits', () => {
    expect(line(160)).toBe(
      '[==================----------------------]  45%    450,000/1,000,000  833/s  11m 01s left  ' +
        'ok 449,990  refused 7  failed 2  uncertain 1  invalid 3  repeats 12',
    );
    expect(line(80)).toBe('[=========----------]  45%    450,000/1,000,000  833/s  11m 01s left  not ok 13');
  });

  it.each([20, 30, 40, 50, 60, 80, 100, 120, 200])('never fills %i columns', (columns) => {
    for (const more of [{}, { total: undefined }, { remainingMs: undefined, perSecond: undefined }, { settled: 0 }]) {
      expect(line(columns, more).length).toBeLessThan(columns);
    }
  });

  it('has no bar where the end is not known', () => {
    expect(line(120, { total: undefined, remainingMs: undefined })).toMatch(/^450,000 users {2}833\/s {2}ok 449,990/);
  });

  it('is full only at the end', () => {
    expect(line(80, { settled: 999_999 })).toContain(' 99% ');
    expect(line(80, { settled: 1_000_000 })).toContain('100% ');
    expect(line(80, { settled: 0, total: 0 })).toContain('100% ');
  });
});

it('the line for a log says everything', () => {
  expect(plainLine(standing)).toBe(
    '450,000 of 1,000,000 (45%) settled, 833/s, 11m 01s left, ok 449,990, refused 7, failed 2, uncertain 1, invalid 3, repeats 12',
  );
  expect(plainLine({ ...standing, total: undefined })).toMatch(/^450,000 settled, /);
});
