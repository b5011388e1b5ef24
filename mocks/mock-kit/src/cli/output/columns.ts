import { styleText } from 'node:util';

/** A cell, and its colour on a terminal. */
export type Cell = string | { readonly text: string; readonly color: Parameters<typeof styleText>[0] };

export interface Row {
  readonly cells: readonly Cell[];
  /** Lines of their own below the row. */
  readonly notes?: readonly Cell[];
}

const GAP = '  ';
const NOTE_INDENT = '     ';
const MIN_LAST_COLUMN = 24;

/**
 * Rows under their headings, aligned. The last column and the notes are wrapped to the width of the terminal; there is
 * no limit when stdout is none.
 */
export function columns(headings: readonly string[], rows: readonly Row[], width = terminalWidth()): string {
  const last = headings.length - 1;
  const widths = headings
    .slice(0, last)
    .map((heading, column) => Math.max(heading.length, ...rows.map(({ cells }) => textOf(cells[column]).length)));
  const before = widths.reduce((sum, columnWidth) => sum + columnWidth + GAP.length, 0);
  const head: Row = { cells: headings.map((text) => ({ text, color: 'dim' })) };
  return [head, ...rows]
    .flatMap(({ cells, notes = [] }) => {
      const start = widths.map((columnWidth, column) =>
        paint(cells[column], textOf(cells[column]).padEnd(columnWidth)),
      );
      const [first = '', ...more] = wrap(textOf(cells[last]), Math.max(width - before, MIN_LAST_COLUMN));
      const noteLines = notes.flatMap((note) =>
        wrap(textOf(note), width - NOTE_INDENT.length).map((line) => `${NOTE_INDENT}${paint(note, line)}`),
      );
      return [
        [...start, paint(cells[last], first)].join(GAP).trimEnd(),
        ...more.map((line) => `${' '.repeat(before)}${paint(cells[last], line)}`),
        ...noteLines,
      ];
    })
    .join('\n');
}

function terminalWidth(): number {
  return process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY;
}

/** The text of a cell, fit to be shown: what a client sent must not steer the terminal. */
export function textOf(cell: Cell | undefined): string {
  const text = typeof cell === 'object' ? cell.text : (cell ?? '');
  return text.replaceAll(/\p{Cc}+/gu, ' ');
}

/** No colours when stdout is no terminal, or when NO_COLOR is set. */
function paint(cell: Cell | undefined, text: string): string {
  if (typeof cell !== 'object' || !process.stdout.isTTY || process.stdout.getColorDepth() === 1) return text;
  return styleText(cell.color, text);
}

/** Between words, and within those that are longer than a line. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const current = lines.at(-1);
    if (current !== undefined && current.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${current} ${word}`;
      continue;
    }
    let rest = word;
    for (; rest.length > width; rest = rest.slice(width)) lines.push(rest.slice(0, width));
    lines.push(rest);
  }
  return lines;
}
