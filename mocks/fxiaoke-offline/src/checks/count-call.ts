/** How many calls are let through within any stretch of time of that length. */
export interface RateWindow {
  readonly limit: number;
  readonly windowMs: number;
}

/**
 * Counts a call against windows that hold at the same time and slide along with the clock.
 *
 * @returns the window that the call is one too many for; then it is not counted.
 */
export function countCall(
  recentCalls: Map<string, readonly number[]>,
  countedFor: string,
  windows: readonly RateWindow[],
  now: Date,
): RateWindow | undefined {
  const nowMs = now.getTime();
  const longestMs = Math.max(0, ...windows.map(({ windowMs }) => windowMs));
  const recent = (recentCalls.get(countedFor) ?? []).filter((at) => at > nowMs - longestMs);
  const exceeded = windows.find(({ limit, windowMs }) => recent.filter((at) => at > nowMs - windowMs).length >= limit);
  recentCalls.set(countedFor, exceeded ? recent : [...recent, nowMs]);
  return exceeded;
}
