import { expect, it } from 'vitest';
import { findOnLeave } from '../src/on-leave.ts';
import { readCsv } from '../src/read-csv.ts';

const timeZone = 'Asia/Shanghai';

/** When Li is back, seen from a moment, with such leaves in the calendar. */
function backAt(now: string, ...leaves: readonly string[]): string | undefined {
  const rows = leaves.map((leave) => `ou_li,Li,${leave}`);
  const calendar = readCsv({ name: 'leave.csv', text: ['user_id,name,from,to', ...rows].join('\n') }, { timeZone });
  expect(calendar.problems).toEqual([]);
  return findOnLeave(calendar.leaves, new Date(now), timeZone).get('ou_li')?.backAt.toISOString();
}

it.each([
  ['the last second before the first day', '2026-11-22T23:59:59+08:00', undefined],
  ['the first second of the first day', '2026-11-23T00:00:00+08:00', '2026-11-24T16:00:00.000Z'],
  ['the same moment, written in UTC', '2026-11-22T16:00:00Z', '2026-11-24T16:00:00.000Z'],
  ['the last second of the last day', '2026-11-24T23:59:59+08:00', '2026-11-24T16:00:00.000Z'],
  ['midnight after the last day', '2026-11-25T00:00:00+08:00', undefined],
])('%s', (_name, now, expected) => {
  expect(backAt(now, '2026-11-23,2026-11-24')).toBe(expected);
});

it('takes leaves that follow each other for one, in whatever order they stand', () => {
  const friday = '2026-11-27T16:00:00.000Z';
  expect(backAt('2026-11-23T09:00:00+08:00', '2026-11-25,2026-11-27', '2026-11-23,2026-11-24')).toBe(friday);
});

it('does not count a later leave with a day of work before it', () => {
  const monday = '2026-11-23T16:00:00.000Z';
  expect(backAt('2026-11-23T09:00:00+08:00', '2026-11-23,2026-11-23', '2026-11-25,2026-11-27')).toBe(monday);
});

it('asks for no more than Feishu takes', () => {
  const now = '2026-11-23T09:00:00+08:00';
  const end = backAt(now, '2026-11-01,2030-01-01') ?? '';
  expect((Date.parse(end) - Date.parse(now)) / 86_400_000).toBeGreaterThan(360);
  expect((Date.parse(end) - Date.parse(now)) / 86_400_000).toBeLessThan(365);
});
