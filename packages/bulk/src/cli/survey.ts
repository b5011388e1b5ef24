import { type InvalidLine, isInvalid } from './users/input-line.ts';
import type { LineNumbers } from './users/line-numbers.ts';
import type { UsersList } from './users/users-list.ts';

/** What a list holds, from reading it once. */
export interface Survey {
  readonly users: number;
  readonly invalid: number;
  /** The first of them. */
  readonly invalidLines: readonly InvalidLine[];
}

const shownLines = 10;

/** Reads a list to its end without sending anything. `onUser` sees each user with its place. */
export async function survey(
  list: UsersList,
  numbers: LineNumbers,
  onUser: (ordinal: number, id: string) => void = () => undefined,
): Promise<Survey> {
  let users = 0;
  let invalid = 0;
  const invalidLines: InvalidLine[] = [];
  for await (const line of list.read()) {
    if (isInvalid(line)) {
      invalid += 1;
      if (invalidLines.length < shownLines) invalidLines.push(line);
      continue;
    }
    numbers.add(line.line);
    onUser(users, line.user.id);
    users += 1;
  }
  return { users, invalid, invalidLines };
}

export function describeInvalid(name: string, { invalid, invalidLines }: Survey): string {
  const shown = invalidLines.map(({ line, message }) => `  ${name}, line ${line}: ${message}`);
  const more = invalid - shown.length;
  return [...shown, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}
