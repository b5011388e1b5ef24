import type { UserOutcome } from '../job/user-result.ts';

/** Where a run stands. */
export interface Progress {
  /** Lines with a final result, those of earlier runs included. */
  readonly settled: number;
  /** The same by outcome. */
  readonly counts: Readonly<Record<UserOutcome, number>>;
  /** Lines read from the list so far. */
  readonly read: number;
  /** How many lines there are in all: the option `total`, or known once the list has been read to its end. */
  readonly total: number | undefined;
  /** Lines that earlier runs had settled. */
  readonly resumed: number;
  /** Calls made by this run, and how many of them were repeats. Splitting is no repeat. */
  readonly calls: number;
  readonly retries: number;
  readonly elapsedMs: number;
}

/** What a run came to. */
export interface Summary extends Progress {
  /** Lines that earlier runs had sent without an answer, and that this run sent again or gave up as uncertain. */
  readonly uncertainAtStart: number;
  /** Lines without a final result; undefined when the list was not read to its end and `total` was not given. */
  readonly left: number | undefined;
  /** Why the run stopped before the end; left out when it did not. */
  readonly stopped?: { readonly by: 'abort' | 'error'; readonly reason: unknown };
}
