import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { usageFailure } from '../exit-code.ts';

const longestLine = 1_048_576;

/**
 * The lines of a text in UTF-8, without their ends and without a byte order mark. Not `node:readline`: that ends lines
 * at U+2028 too, which a JSON text may hold.
 */
export async function* readLines(input: Readable, name: string): AsyncGenerator<string, void> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let isFirst = true;
  let count = 0;
  for await (const chunk of input) {
    let text: string = decoder.write(chunk);
    if (isFirst && text !== '') {
      isFirst = false;
      text = text.replace(/^\uFEFF/, '');
    }
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    count += lines.length;
    for (const line of lines) yield withoutReturn(line);
    if (rest.length > longestLine) {
      throw usageFailure(`${name}, line ${count + 1} is longer than ${longestLine} characters: is this NDJSON?`);
    }
  }
  rest += decoder.end();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
