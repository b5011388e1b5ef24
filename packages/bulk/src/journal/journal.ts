import type { UserOutcome, UserResult } from '../job/user-result.ts';

/** Which job a journal belongs to. Another job's journal is refused. */
export interface JobIdentity {
  readonly operation: string;
  readonly target: string;
  /** The caller's own name for this run over this list. */
  readonly jobId: string;
}

/** A line as a journal knows it. */
export interface JournalLine {
  readonly ordinal: number;
  readonly id: string;
}

/**
 * - `new`: never sent.
 * - `started`: sent by an earlier run, and what became of it is not known.
 * - `settled`: it has its result.
 */
export type LineState = 'new' | 'started' | 'settled';

/** What earlier runs left behind. */
export interface JournalState {
  /** How many lines the earlier runs knew of: one more than the largest ordinal. */
  readonly lineCount: number;
  readonly counts: Readonly<Record<UserOutcome, number>>;
  /** @throws JournalError when another id stood at this place: the list is not the one of the earlier runs */
  stateOf(line: JournalLine): LineState;
}

/**
 * Where a run writes what it does, so that another run can go on from there. `createFileJournal` makes one that is a
 * file; anything of this form will do. The promises resolve when what was written outlives the process.
 */
export interface Journal {
  /** @throws JournalError when it is another job's */
  open(job: JobIdentity): Promise<JournalState>;
  /** Called before any call with these lines is made. */
  started(lines: readonly JournalLine[]): Promise<void>;
  /** Called with lines that were started and certainly not carried out: to the next run they are as new. */
  returned(lines: readonly JournalLine[]): Promise<void>;
  /** Called with final results, before they are handed out. */
  settled(results: readonly UserResult[]): Promise<void>;
  close(): Promise<void>;
}
