/** Why a line of a list is of no use, in one word. */
export type LineProblem = 'no-id' | 'bad-id' | 'wrong-columns' | 'not-json' | 'bad-end-time';

export interface InvalidLine {
  /** From 1, as editors count. */
  readonly line: number;
  readonly problem: LineProblem;
  readonly message: string;
}

/** A user as the jobs take it. */
export interface ListedUser {
  readonly id: string;
  /** Only for jobs that have one. */
  readonly end_time?: Date;
}

/** A line of a list, not yet checked. */
export interface RawLine {
  readonly line: number;
  readonly id: unknown;
  readonly end_time: unknown;
}

export type InputLine = InvalidLine | { readonly line: number; readonly user: ListedUser };

export function isInvalid<Line extends object>(line: Line | InvalidLine): line is InvalidLine {
  return 'problem' in line;
}
