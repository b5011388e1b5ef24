import type { Runtime } from '../../src/retry/runtime.ts';

export interface ManualRuntime extends Runtime {
  /** The clock: goes on by every pause, and by what a test adds. */
  elapsedMs: number;
  /** The pauses that were asked for. */
  readonly pauses: number[];
  /** How much longer than asked every pause takes. */
  overshootMs: number;
  /** What `random` gives. */
  randomValue: number;
}

/** A runtime without waiting: a pause only moves the clock. */
export function manualRuntime(): ManualRuntime {
  return {
    elapsedMs: 0,
    pauses: [],
    overshootMs: 0,
    randomValue: 1,
    monotonicMs() {
      return this.elapsedMs;
    },
    random() {
      return this.randomValue;
    },
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      this.pauses.push(ms);
      this.elapsedMs += ms + this.overshootMs;
    },
  };
}
