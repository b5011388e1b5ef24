import { Temporal } from 'temporal-polyfill';
import type { Calendar, CalendarFile, CalendarProblem, Leave, ReadOptions } from './calendar.ts';
import { type CsvRow, readCsvRows } from './csv-rows.ts';

/**
 * Reads a calendar from CSV with the columns `user_id`, `name`, `from` and `to`, dates as in 2026-11-23. The last day is
 * part of the leave.
 *
 * @throws CalendarError when a column is missing, or when it is no CSV at all
 */
export function readCsv(file: CalendarFile, { timeZone }: Pick<ReadOptions, 'timeZone'>): Calendar {
  const leaves: Leave[] = [];
  const problems: CalendarProblem[] = [];
  for (const { record, info } of readCsvRows(file, ['user_id', 'name', 'from', 'to'])) {
    const leave = readLeave(record, timeZone);
    if ('problem' in leave) problems.push({ where: `line ${info.lines} of ${file.name}`, problem: leave.problem });
    else leaves.push(leave);
  }
  return { leaves, problems };
}

function readLeave(record: CsvRow['record'], timeZone: string): Leave | { readonly problem: string } {
  const { user_id: userId = '', name = '' } = record;
  if (userId === '') return { problem: 'user_id is empty' };
  const from = readDate(record['from']);
  const to = readDate(record['to']);
  if (from === undefined || to === undefined) return { problem: 'from and to must be dates such as 2026-11-23' };
  if (Temporal.PlainDate.compare(from, to) > 0) return { problem: 'the leave ends before it begins' };
  const midnight = (day: Temporal.PlainDate): Temporal.Instant => day.toZonedDateTime(timeZone).toInstant();
  return { userId, name, from: midnight(from), until: midnight(to.add({ days: 1 })) };
}

function readDate(text = ''): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return undefined;
  }
}
