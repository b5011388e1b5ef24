import type { LimiterClock } from '../../src/limiter/limiter-clock.ts';

export interface FakeClock extends LimiterClock {
  /** Goes on to a moment, and through every alarm on the way; after each, promises go as far as they can. */
  advanceTo(ms: number): Promise<void>;
}

interface Alarm {
  readonly atMs: number;
  readonly callback: () => void;
}

export function fakeClock(): FakeClock {
  let nowMs = 0;
  const alarms = new Set<Alarm>();
  const next = (): Alarm | undefined => [...alarms].sort((one, other) => one.atMs - other.atMs)[0];
  return {
    nowMs: () => nowMs,
    schedule(delayMs, callback) {
      const alarm = { atMs: nowMs + delayMs, callback };
      alarms.add(alarm);
      return () => alarms.delete(alarm);
    },
    async advanceTo(ms) {
      await settle();
      for (let alarm = next(); alarm !== undefined && alarm.atMs <= ms; alarm = next()) {
        alarms.delete(alarm);
        nowMs = Math.max(nowMs, alarm.atMs);
        alarm.callback();
        await settle();
      }
      nowMs = ms;
    },
  };
}

/** Lets every promise go as far as it can without a timer or the network. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
