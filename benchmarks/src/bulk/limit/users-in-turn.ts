import { userId } from '../made-up-users.ts';

/** So many the mock knows; the run takes them in turn, since the limit counts calls and not users. */
export const KNOWN_USERS = 5_000;

export function* usersInTurn(howMany: number): Generator<string> {
  for (let index = 0; index < howMany; index += 1) yield userId(index % KNOWN_USERS);
}
