import type { Readable } from 'node:stream';
import { endTimeColumn, idColumns } from './id-columns.ts';
import type { InvalidLine, RawLine } from './input-line.ts';
import { readLines } from './read-lines.ts';

/** The lines of an NDJSON file: objects with an id, or ids as JSON texts. Empty lines are passed over. */
export async function* readNdjson(
  input: Readable,
  name: string,
  column: string | undefined,
): AsyncGenerator<RawLine | InvalidLine, void> {
  let line = 0;
  for await (const text of readLines(input, name)) {
    line += 1;
    if (text.trim() !== '') yield readLine(text, line, column);
  }
}

function readLine(text: string, line: number, column: string | undefined): RawLine | InvalidLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line, problem: 'not-json', message: 'the line is not JSON' };
  }
  if (typeof value === 'string') return { line, id: value, end_time: undefined };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { line, problem: 'not-json', message: 'the line is neither an object nor a text' };
  }
  const fields = new Map(Object.entries(value));
  const names = (column === undefined ? idColumns : [column]).filter((name) => fields.has(name));
  if (names.length > 1) {
    return { line, problem: 'bad-id', message: `there are ${names.join(' and ')}: say which with --column` };
  }
  return { line, id: fields.get(names[0] ?? ''), end_time: fields.get(endTimeColumn) };
}
