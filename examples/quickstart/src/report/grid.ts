import Table, { type HorizontalAlignment } from 'cli-table3';
import type { Terminal } from '../terminal/terminal.ts';
import { withoutLines } from './without-lines.ts';
import { wrap } from './wrap.ts';

/** A table of the report. Columns with numbers stand to the right. */
export interface Grid {
  readonly title?: string;
  /** What a reader has to know to understand the numbers. */
  readonly note?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export function drawGrid({ title, note, head, rows }: Grid, terminal: Terminal): string {
  const { colors } = terminal;
  const table = new Table({
    ...withoutLines(2),
    head: head.map((name) => colors.dim(name)),
    colAligns: head.map((_, column) => alignmentOf(rows.map((row) => row[column]))),
  });
  table.push(...rows.map((row) => [...row]));
  return [
    ...(title === undefined ? [] : [`  ${colors.bold(title)}`]),
    ...(note === undefined ? [] : [wrap(note, terminal, 2)]),
    trimLineEnds(table.toString()),
    '',
  ].join('\n');
}

function alignmentOf(cells: readonly unknown[]): HorizontalAlignment {
  return cells.some((cell) => typeof cell === 'number') ? 'right' : 'left';
}

/** Spaces at the ends of lines would only be in the way in a log. */
function trimLineEnds(text: string): string {
  return text.replace(/ +$/gm, '');
}
