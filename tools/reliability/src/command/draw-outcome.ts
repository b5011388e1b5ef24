import Table from 'cli-table3';
import type { Figure } from '../part.ts';

const widthOfWhat = 46;
const widthOfValue = 26;

/** Figures as a table that fits into a terminal of 80 columns. */
export function drawFigures(figures: readonly Figure[]): string {
  const table = new Table({
    colWidths: [widthOfWhat, widthOfValue],
    wordWrap: true,
    wrapOnWordBoundary: true,
    style: { head: [], border: [], compact: true },
    chars: {
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
      'bottom-right': '',
      left: '  ',
      'left-mid': '',
      mid: '',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: '  ',
    },
  });
  for (const { what, value } of figures) table.push([what, value]);
  return table.toString();
}

/** Text in lines of at most so many columns; a word that is longer stands by itself. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}
