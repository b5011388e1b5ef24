/** The largest delay that a timer takes; a longer one would fire at once. */
export const longestTimerMs = 2_147_483_647;

/** Whether a value can be the delay of a timer: a whole number of milliseconds, at least 1. */
export function isTimerMs(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= longestTimerMs;
}
