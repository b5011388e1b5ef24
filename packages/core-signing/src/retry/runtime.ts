import { setTimeout as delay } from 'node:timers/promises';

/** What the pipeline needs of the world besides the network; tests give their own. */
export interface Runtime {
  /** Milliseconds on a clock that never goes back. */
  monotonicMs(): number;
  /** A number from 0 up to 1. */
  random(): number;
  /** Resolves after the time, or rejects with the signal's reason. */
  sleep(ms: number, signal: AbortSignal | undefined): Promise<void>;
}

export const systemRuntime: Runtime = {
  monotonicMs: () => performance.now(),
  random: () => Math.random(),
  async sleep(ms, signal) {
    try {
      await delay(ms, undefined, signal === undefined ? {} : { signal });
    } catch (error) {
      // The timer rejects with an error of its own that wraps the reason.
      signal?.throwIfAborted();
      throw error;
    }
  },
};
