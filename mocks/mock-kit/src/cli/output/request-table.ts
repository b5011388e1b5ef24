import type { JournalEntry } from '../../journal/journal-entry.ts';
import { type Cell, columns, textOf } from './columns.ts';

/** Requests, one a row. */
export function requestTable(entries: readonly JournalEntry[]): string {
  return columns(
    ['#', 'TIME', 'STATUS', 'MS', 'OPERATION', 'REQUEST'],
    entries.map((entry) => {
      const { sequence, at, durationMs, operation = '-', method, target } = entry;
      const facts = [String(sequence), timeOf(at), statusOf(entry), String(durationMs ?? '')];
      return { cells: [...facts, operation, `${method} ${target}`], notes: remarksOn(entry) };
    }),
  );
}

/** A request in a line of its own, for those that are shown as they arrive. */
export function requestLine(entry: JournalEntry): string {
  const { sequence, at, durationMs, operation = '-', method, target, status, phase } = entry;
  const facts = [`#${sequence}`, timeOf(at), status ?? phase, `${durationMs ?? 0}ms`, operation, `${method} ${target}`];
  return [facts.join('  '), ...remarksOn(entry).map((remark) => `  ${textOf(remark)}`)].join('\n');
}

/** Of the day alone: the requests of a test run are seldom of two. */
function timeOf(at: string): string {
  return at.slice(11, 23);
}

function statusOf({ status, phase }: JournalEntry): Cell {
  if (status === undefined) return { text: phase, color: 'yellow' };
  return { text: String(status), color: status < 400 ? 'green' : 'red' };
}

function remarksOn({ violations, inferredRules, fault, diagnostics }: JournalEntry): Cell[] {
  return [
    ...(fault === undefined ? [] : [{ text: `fault ${fault.id}: ${fault.step}`, color: 'magenta' } as const]),
    ...violations.map(({ code, path, message }) => {
      return { text: `violation ${code}${path === undefined ? '' : ` at ${path}`}: ${message}`, color: 'red' } as const;
    }),
    ...(inferredRules.length === 0
      ? []
      : [{ text: `inferred: ${inferredRules.join(', ')}`, color: 'yellow' } as const]),
    ...(diagnostics === undefined ? [] : [diagnostics]),
  ];
}
