/** What a limiter needs of the world; tests give their own. */
export interface LimiterClock {
  /** Milliseconds on a clock that never goes back. */
  nowMs(): number;
  /** Calls back once after the time. Gives the function that calls it off. */
  schedule(delayMs: number, callback: () => void): () => void;
}

/** The longest delay that a timer takes; a longer one would fire at once. */
const longestTimerMs = 2_147_483_647;

export const systemLimiterClock: LimiterClock = {
  nowMs: () => performance.now(),
  schedule(delayMs, callback) {
    const timer = setTimeout(callback, Math.min(longestTimerMs, Math.ceil(delayMs)));
    return () => clearTimeout(timer);
  },
};
