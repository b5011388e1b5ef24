import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { CommandFailure } from '../exit-code.ts';
import type { UsersFormat } from '../options/users-format.ts';
import type { EndTimeRule } from './check-line.ts';
import { isInvalid } from './input-line.ts';
import { openUsersList } from './users-list.ts';

interface Given {
  readonly format?: UsersFormat;
  readonly column?: string;
  readonly endTime?: EndTimeRule;
  readonly pieceBytes?: number;
}

/** Bytes come in small pieces, so that lines and characters are torn apart. */
async function read(content: string | Buffer, { format = 'csv', column, endTime, pieceBytes = 3 }: Given = {}) {
  const bytes = Buffer.from(content);
  const count = Math.ceil(bytes.length / pieceBytes);
  const pieces = Array.from({ length: count }, (_, at) => bytes.subarray(at * pieceBytes, (at + 1) * pieceBytes));
  const list = await openUsersList({ file: '-', format, column, endTime, stdin: Readable.from(pieces) });
  const lines: (readonly [line: number, idOrProblem: string])[] = [];
  for await (const line of list.read()) lines.push([line.line, isInvalid(line) ? line.problem : line.user.id]);
  return lines;
}

describe('a CSV list', () => {
  it.each([
    ['plain', 'user_id,name\na,A\nb,B\n'],
    ['with CRLF, a byte order mark and no last line end', '\uFEFFuser_id,name\r\na,A\r\nb,B'],
    ['with mixed line ends', 'user_id,name\r\na,A\nb,B\r\n'],
    ['in UTF-16', Buffer.from('\uFEFFuser_id,name\r\na,A\r\nb,B\r\n', 'utf16le')],
    ['with quotes', '"user_id","name"\n"a","A, the ""first"""\n"b",""\n'],
    ['with the column elsewhere, and blanks around', 'name , user_id\nA, a\nB,b \n'],
    ['with empty cells too many', 'user_id,name\na,A,,\nb,B\n'],
  ])('%s', async (_name, text) => {
    expect(await read(text)).toEqual([
      [2, 'a'],
      [3, 'b'],
    ]);
  });

  it('passes over empty lines, also those of a spreadsheet, and counts lines as an editor does', async () => {
    expect(await read('id,name\n\na,"A\nA"\n,,\n , \nb,B\n')).toEqual([
      [4, 'a'],
      [7, 'b'],
    ]);
  });

  it('says what is wrong with a line, and goes on', async () => {
    const text = 'id,name\n,A\na\nb,B,C\n"c\u0000",C\n7.10121E+18,D\nnot utf 8 \uFFFD,E\ne,E\n';
    expect(await read(text)).toEqual([
      [2, 'no-id'],
      [3, 'wrong-columns'],
      [4, 'wrong-columns'],
      [5, 'bad-id'],
      [6, 'bad-id'],
      [7, 'bad-id'],
      [8, 'e'],
    ]);
    expect(await read(`id\n${'x'.repeat(257)}\n`)).toEqual([[2, 'bad-id']]);
  });

  it('takes the named column alone', async () => {
    expect(await read('id,other\na,b\n', { column: 'other' })).toEqual([[2, 'b']]);
  });

  it.each([
    [
      'without a header',
      'ou_1\nou_2\n',
      'standard input, line 1: there is none of the columns user_id, id, open_id, but "ou_1". A CSV file needs a header',
    ],
    ['without the named column', 'id\na\n', 'there is no column other', 'other'],
    ['with semicolons', 'user_id;name\na;A\n', 'Columns must be separated by commas.'],
    ['with two columns of ids', 'id,open_id\na,b\n', 'has the columns id and open_id: say which with --column'],
    ['with a column twice', 'id,id\na,b\n', 'the column id stands there twice'],
    ['empty', '', 'is empty: a CSV file needs a header'],
    ['with a quote out of place', 'id,name\na,A\nb,B"x\nc,C\n', 'line 3: a quote is out of place'],
    ['with a quote never closed', 'id,name\na,"A\nb,B\nc,C\n', 'line 2: a quote is out of place or never closed'],
    ['with a quote never closed, and long', `id,name\na,"A\n${'b,B\n'.repeat(40_000)}`, 'line 2: a quote'],
  ])('%s is refused', async (_name, text, message, column?: string) => {
    const reading = read(text, column === undefined ? {} : { column });
    await expect(reading).rejects.toThrow(CommandFailure);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toMatchObject({ exitCode: 2 });
  });
});

describe('an NDJSON list', () => {
  const ndjson = (text: string, more: Given = {}) => read(text, { format: 'ndjson', ...more });

  it('holds objects or texts', async () => {
    const text = '\uFEFF{"user_id":"a"}\r\n\r\n"b"\n{"id":"c","name":"line\u2028separator"}\n{"open_id":"d"}';
    expect(await ndjson(text)).toEqual([
      [1, 'a'],
      [3, 'b'],
      [4, 'c'],
      [5, 'd'],
    ]);
    expect(await ndjson('{"id":"a","other":"b"}\n', { column: 'other' })).toEqual([[1, 'b']]);
  });

  it('says what is wrong with a line, and goes on', async () => {
    const text = '{"id":1}\n{"id":""}\n{}\nnull\n[]\nou_1\n{"id":"a","open_id":"b"}\n{"id":["a"]}\n{"id":"e"}\n';
    expect(await ndjson(text)).toEqual([
      [1, 'bad-id'],
      [2, 'no-id'],
      [3, 'no-id'],
      [4, 'not-json'],
      [5, 'not-json'],
      [6, 'not-json'],
      [7, 'bad-id'],
      [8, 'bad-id'],
      [9, 'e'],
    ]);
  });

  it('is not read into memory when it has no lines', async () => {
    await expect(ndjson('x'.repeat(1_100_000), { pieceBytes: 65_536 })).rejects.toThrow(
      'line 1 is longer than 1048576 characters',
    );
  });
});

describe('end times', () => {
  const nowMs = Date.parse('2026-11-21T08:00:00Z');
  const text = 'id,end_time\na,8h\nb,\nc,2026-11-22T08:00:00Z\nd,soon\ne,2020-01-01T00:00:00Z\n';

  it('are the line’s own, or the one for all', async () => {
    const fallback = new Date(nowMs + 1_000);
    const list = await openUsersList({
      file: '-',
      format: 'csv',
      column: undefined,
      endTime: { fallback, nowMs },
      stdin: Readable.from([Buffer.from(text)]),
    });
    const users: unknown[] = [];
    for await (const line of list.read()) if (!isInvalid(line)) users.push(line.user);
    expect(users).toEqual([
      { id: 'a', end_time: new Date('2026-11-21T16:00:00Z') },
      { id: 'b', end_time: fallback },
      { id: 'c', end_time: new Date('2026-11-22T08:00:00Z') },
    ]);
  });

  it('are needed, and must make sense', async () => {
    expect(await read(text, { endTime: { fallback: undefined, nowMs } })).toEqual([
      [2, 'a'],
      [3, 'bad-end-time'],
      [4, 'c'],
      [5, 'bad-end-time'],
      [6, 'bad-end-time'],
    ]);
    const numbers = `{"id":"a","end_time":${nowMs / 1_000 + 60}}\n{"id":"b","end_time":true}\n`;
    expect(await read(numbers, { format: 'ndjson', endTime: { fallback: undefined, nowMs } })).toEqual([
      [1, 'a'],
      [2, 'bad-end-time'],
    ]);
  });
});

it('can be read twice only from a regular file', async () => {
  const file = join(await temporaryFolder(), 'users.csv');
  await writeFile(file, 'id\na\n');
  const shared = { format: 'csv', column: undefined, endTime: undefined, stdin: Readable.from([]) } as const;
  expect((await openUsersList({ file, ...shared })).isRepeatable).toBe(true);
  expect((await openUsersList({ file: '-', ...shared })).isRepeatable).toBe(false);
  await expect(openUsersList({ file: `${file}.not`, ...shared })).rejects.toThrow('cannot be read: ENOENT');
});
