import type { UserResult } from '../../job/user-result.ts';
import type { InvalidLine } from '../users/input-line.ts';

/** A line of the results: as in the journal, with the line of the file in front where it is known. */
export function resultLine(result: UserResult, line: number | undefined): object {
  return line === undefined ? result : { line, ...result };
}

/** A line of the list that was not sent. It has no ordinal, as it is none of the run's users. */
export function invalidResultLine({ line, problem, message }: InvalidLine): object {
  return { line, outcome: 'invalid', result: problem, message };
}
