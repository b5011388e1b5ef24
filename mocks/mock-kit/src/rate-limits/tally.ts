import type { BucketOwner } from './bucket.ts';
import { createCallLog } from './call-log.ts';
import { exhaustedForMs, type LimitState } from './limit-state.ts';
import { createWindowBucket, type WindowBucket } from './window-bucket.ts';

/** One log of calls and all the windows that count by it. */
export interface Tally {
  readonly windows: readonly WindowBucket[];
  /** Drops for good what has left every window and, after the clock was set back, what lies ahead. */
  forget(nowMs: number): void;
  count(nowMs: number): void;
}

// None of rate-limiter-flexible, limiter, bottleneck and @tanstack/pacer is at once synchronous, exact for sliding
// windows and run by a clock that it is given, so the windows are the kit's own.
export function createTally(states: readonly LimitState[], owner: BucketOwner): Tally {
  const log = createCallLog();
  const windows = states.map((state) => createWindowBucket(state, log, owner));

  return {
    windows,
    forget(nowMs) {
      log.dropAfter(nowMs);
      log.dropUntil(nowMs - longestMs(states));
      for (const window of windows) window.afterDrop();
      for (const state of states) if (exhaustedForMs(state, nowMs) === 0) state.exhaustedAtMs = undefined;
    },
    count: (nowMs) => log.push(nowMs),
  };
}

/** Of the windows in force: the others begin empty once they come into force. */
function longestMs(states: readonly LimitState[]): number {
  let longest = 0;
  for (const { isInForce, limit } of states) {
    if (isInForce && limit.algorithm !== 'concurrency') longest = Math.max(longest, limit.windowMs);
  }
  return longest;
}
