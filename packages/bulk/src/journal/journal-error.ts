/**
 * - `other-job`: it belongs to another operation, target or jobId.
 * - `other-list`: a line has another id than in the earlier run.
 * - `not-a-journal`: the file holds something else. It was left as it is.
 * - `other-version`: written by another version of the format.
 * - `damaged`: a line before the last cannot be read.
 */
export type JournalProblem = 'other-job' | 'other-list' | 'not-a-journal' | 'other-version' | 'damaged';

/** The journal cannot be used for this run. Nothing was sent, and nothing written. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
  readonly problem: JournalProblem;

  constructor(problem: JournalProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}
