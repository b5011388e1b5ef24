/** What one process tells the others after a refusal for the rate. Times are of the wall clock, in milliseconds. */
export interface SlowDown {
  readonly id: string;
  /** When the refused call started: whoever has slowed down since then learns nothing new. */
  readonly startedAtMs: number;
  readonly pausedUntilMs: number;
  /** Roughly how many calls a second turned out to be too many. */
  readonly startsPerSecond: number;
}

/** Undefined for what is none. */
export function readSlowDown(text: string): SlowDown | undefined {
  if (text === '') return undefined;
  const told: Partial<Record<keyof SlowDown, unknown>> = JSON.parse(text);
  const { id, startedAtMs, pausedUntilMs, startsPerSecond } = told;
  if (typeof id !== 'string' || typeof startedAtMs !== 'number') return undefined;
  if (typeof pausedUntilMs !== 'number' || typeof startsPerSecond !== 'number') return undefined;
  return { id, startedAtMs, pausedUntilMs, startsPerSecond };
}
