import { parseLine } from './parse-line.ts';
import { readText } from './read-text.ts';
import { UnreadableFile } from './unreadable-file.ts';

export interface User {
  readonly id: string;
  readonly company: string;
}

export interface UserFile {
  readonly path: string;
  readonly users: readonly User[];
  /** Lines that were passed over, by their number in the file, and why. */
  readonly unreadable: readonly { readonly line: number; readonly problem: string }[];
}

/**
 * Reads users from a CSV file with the columns `user_id` and `company`; other columns are passed over. A line that
 * cannot be read is named in the result, and the rest is read on.
 *
 * @throws UnreadableFile when the file as a whole cannot be used
 */
export async function readUsers(path: string): Promise<UserFile> {
  const [header = '', ...lines] = (await readText(path)).split(/\r?\n/);
  const columns = findColumns(path, header);
  const lineOfUser = new Map<string, number>();
  const users: User[] = [];
  const unreadable: { line: number; problem: string }[] = [];

  for (const [index, text] of lines.entries()) {
    const line = index + 2;
    if (text.trim() === '') continue;
    const user = readUser(text, columns);
    const firstLine = 'problem' in user ? undefined : lineOfUser.get(user.id);
    if ('problem' in user) {
      unreadable.push({ line, problem: user.problem });
    } else if (firstLine !== undefined) {
      unreadable.push({ line, problem: `its user_id is on line ${firstLine} already` });
    } else {
      lineOfUser.set(user.id, line);
      users.push(user);
    }
  }
  return { path, users, unreadable };
}

interface Columns {
  readonly count: number;
  readonly userId: number;
  readonly company: number;
}

function findColumns(path: string, header: string): Columns {
  const parsed = parseLine(header);
  const names = 'problem' in parsed ? [] : parsed.fields;
  const missing = ['user_id', 'company'].filter((name) => !names.includes(name));
  if (missing.length > 0) {
    throw new UnreadableFile(`Cannot read ${path}: its first line names no column ${missing.join(' and no column ')}.`);
  }
  return { count: names.length, userId: names.indexOf('user_id'), company: names.indexOf('company') };
}

function readUser(text: string, columns: Columns): User | { readonly problem: string } {
  const parsed = parseLine(text);
  if ('problem' in parsed) return parsed;
  const { fields } = parsed;
  if (fields.length !== columns.count) {
    return { problem: `it has ${plural(fields.length, 'column')} instead of ${columns.count}` };
  }
  const id = fields[columns.userId] ?? '';
  return id === '' ? { problem: 'its user_id is empty' } : { id, company: fields[columns.company] ?? '' };
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
