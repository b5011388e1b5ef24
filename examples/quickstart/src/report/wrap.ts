import Table from 'cli-table3';
import type { Terminal } from '../terminal/terminal.ts';
import { withoutLines } from './without-lines.ts';

/** Longer lines are hard to read, however wide the terminal is. */
const longestLine = 110;

/** A paragraph, indented and broken between words. Takes account of Chinese characters, which are two columns wide. */
export function wrap(text: string, { columns }: Terminal, indent: number): string {
  const width = Math.min(columns - 1, longestLine) - indent;
  const table = new Table({ ...withoutLines(indent), colWidths: [width], wordWrap: true });
  table.push([text]);
  return table.toString().replace(/ +$/gm, '');
}
