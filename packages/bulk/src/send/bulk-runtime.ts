import { setTimeout as delay } from 'node:timers/promises';

/** What a run needs of the world besides its job; tests give their own. */
export interface BulkRuntime {
  /** Milliseconds on a clock that never goes back. */
  nowMs(): number;
  /** A number from 0 up to 1. */
  random(): number;
  /** Resolves after the time, or rejects once the signal ends it. */
  sleep(ms: number, signal: AbortSignal | undefined): Promise<void>;
}

export const systemBulkRuntime: BulkRuntime = {
  nowMs: () => performance.now(),
  random: () => Math.random(),
  sleep: (ms, signal) => delay(ms, undefined, signal === undefined ? {} : { signal }),
};
