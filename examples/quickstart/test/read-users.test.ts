import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readUsers } from '../src/users/read-users.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

async function read(content: string | Uint8Array) {
  const folder = await temporaryFolder({ 'users.csv': content });
  return readUsers(join(folder, 'users.csv'));
}

describe('readUsers', () => {
  it('names each line that cannot be read by its number, and reads the rest', async () => {
    const { users, unreadable } = await read(
      [
        'user_id,company,note',
        'a,home,',
        'b;home;',
        'c,home,"never closed',
        'd,home,too,many',
        ',home,',
        '',
        'a,home,again',
        'e,"Home, Ltd.","says ""hello"""',
        'f,"Home" Ltd.,',
        'g,partner,',
        '',
      ].join('\n'),
    );
    expect(users).toEqual([
      { id: 'a', company: 'home' },
      { id: 'e', company: 'Home, Ltd.' },
      { id: 'g', company: 'partner' },
    ]);
    expect(unreadable).toEqual([
      { line: 3, problem: 'it has 1 column instead of 3' },
      { line: 4, problem: 'its quotes do not match' },
      { line: 5, problem: 'it has 4 columns instead of 3' },
      { line: 6, problem: 'its user_id is empty' },
      { line: 8, problem: 'its user_id is on line 2 already' },
      { line: 10, problem: 'its quotes do not match' },
    ]);
  });

  it('finds the columns by their names, with a byte order mark, Windows line ends and other columns around', async () => {
    const { users } = await read('\uFEFFname, company ,user_id\r\n张三,home,ou_1\r\n李四,partner,ou_2\r\n');
    expect(users).toEqual([
      { id: 'ou_1', company: 'home' },
      { id: 'ou_2', company: 'partner' },
    ]);
  });

  it.each([
    ['names a column that is missing', 'user_id,note\na,\n', 'its first line names no column company.'],
    ['takes no empty file', '', 'its first line names no column user_id and no column company.'],
    [
      'takes no other encoding than UTF-8',
      Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]),
      'it is not UTF-8. Save it as "CSV UTF-8".',
    ],
  ])('%s', async (_, content, problem) => {
    await expect(read(content)).rejects.toMatchObject({
      name: 'UnreadableFile',
      message: expect.stringMatching(/^Cannot read .*users\.csv: /),
    });
    await expect(read(content)).rejects.toThrow(problem);
  });

  it('says why a file could not be opened', async () => {
    const folder = await temporaryFolder({});
    await expect(readUsers(folder)).rejects.toThrow(`Cannot read ${folder}: EISDIR.`);
  });
});
