import { parse } from 'csv-parse/sync';
import { Temporal } from 'temporal-polyfill';

/** One leave of one person. The last day is part of it. */
export interface Leave {
  readonly userId: string;
  readonly name: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

export interface Calendar {
  readonly leaves: readonly Leave[];
  /** Rows that cannot be used, by their line in the file, and why. The others are. */
  readonly problems: readonly { readonly line: number; readonly problem: string }[];
}

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

const columns = ['user_id', 'name', 'from', 'to'];

/**
 * Reads a calendar from CSV with the columns `user_id`, `name`, `from` and `to`, dates as in 2026-11-23.
 *
 * @throws Error when a column is missing, or when it is no CSV at all
 */
export function readCalendar(text: string): Calendar {
  const leaves: Leave[] = [];
  const problems: { line: number; problem: string }[] = [];
  for (const { record, info } of parseRows(text)) {
    const leave = readLeave(record);
    if ('problem' in leave) problems.push({ line: info.lines, problem: leave.problem });
    else leaves.push(leave);
  }
  return { leaves, problems };
}

function parseRows(text: string): readonly Row[] {
  let header: readonly string[] = [];
  const options = { bom: true, info: true, skip_empty_lines: true, trim: true };
  const rows = parse<Row>(text, {
    ...options,
    columns: (names: string[]) => {
      header = names;
      return names;
    },
  });
  const missing = columns.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new Error(`The first line names no column ${missing.join(', ')}.`);
  return rows;
}

function readLeave(record: Row['record']): Leave | { readonly problem: string } {
  const { user_id: userId = '', name = '' } = record;
  if (userId === '') return { problem: 'user_id is empty' };
  const from = readDate(record['from']);
  const to = readDate(record['to']);
  if (from === undefined || to === undefined) return { problem: 'from and to must be dates such as 2026-11-23' };
  if (Temporal.PlainDate.compare(from, to) > 0) return { problem: 'the leave ends before it begins' };
  return { userId, name, from, to };
}

function readDate(text = ''): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return undefined;
  }
}
