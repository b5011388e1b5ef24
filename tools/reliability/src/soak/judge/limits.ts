/**
 * By how much a process may grow across the second half of a run.
 *
 * What is held after a full collection depends on the moment even where nothing leaks: 32 calls are under way, the journal's
 * thousand requests are now large and now small ones, and code is still optimised and thrown away. A leak grows with the
 * calls, by hundreds of thousands of them in minutes, so that a
 * few dozen bytes kept for each call are over these limits; the report says how many.
 */
export const mostGrowth = {
  heapBytes: 8_000_000,
  externalBytes: 8_000_000,
  /** What the system has given to the process comes and goes in large pieces. */
  rssBytes: 64_000_000,
  /** Twice the calls in flight: so many timers or sockets may happen to be more at the end than in the middle. */
  handles: 64,
} as const;

/**
 * A shorter run, and one of fewer calls on a machine that is busy, is warm-up as a whole, and its growth says nothing:
 * code is compiled, connections are opened, and the journal fills up.
 */
export const leastJudged = { durationMs: 45_000, callsInFirstHalf: 3000, callsInSecondHalf: 8000 } as const;

/** What the journal of a mock keeps. */
export const JOURNAL_CAP = 1000;
