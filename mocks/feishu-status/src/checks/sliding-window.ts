/** At most `limit` calls within any `windowMs`. */
export interface Window {
  readonly limit: number;
  readonly windowMs: number;
}

/** A window that is full, and how long it takes until it has room for one more call. */
export interface FullWindow extends Window {
  readonly waitMs: number;
}

/**
 * Counts a call at `nowMs`, unless a window is full: then nothing is counted and the window with the longest wait is
 * given back. `calls` holds the times of earlier calls, ascending; it is kept as short as the windows allow.
 */
export function countCall(calls: number[], windows: readonly Window[], nowMs: number): FullWindow | undefined {
  forget(calls, nowMs - Math.max(0, ...windows.map(({ windowMs }) => windowMs)), nowMs);

  const [full] = windows
    .flatMap((window) => {
      // With `limit` calls in the window, the oldest of the last `limit` calls must leave it first.
      const leaving = calls[calls.length - window.limit];
      const waitMs = leaving === undefined ? 0 : leaving + window.windowMs - nowMs;
      return waitMs > 0 ? [{ ...window, waitMs }] : [];
    })
    .sort((one, other) => other.waitMs - one.waitMs);
  if (full === undefined) calls.push(nowMs);
  return full;
}

/** Drops what has left every window and, after the clock was set back, what lies ahead. */
function forget(calls: number[], oldestMs: number, nowMs: number): void {
  const first = calls.findIndex((atMs) => atMs > oldestMs);
  calls.splice(0, first === -1 ? calls.length : first);
  while ((calls.at(-1) ?? nowMs) > nowMs) calls.pop();
}
