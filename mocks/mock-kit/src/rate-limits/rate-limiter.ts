import type { SessionClock } from '../clock/session-clock.ts';
import type { RateLimitsControl } from '../control/controls.ts';
import type { CallNotes } from '../vendor/call-notes.ts';
import type { CallLimits, MockRateLimit, RateLimitMode } from '../vendor/rate-limit.ts';
import { createBucketStore } from './bucket-store.ts';
import { checkMode, type RateLimitsChange, withNumbers } from './changed-limits.ts';
import { type NumberedCall, takeInLane } from './lane.ts';
import type { LimitState } from './limit-state.ts';
import { createLimitTable, holdsIn } from './limit-table.ts';
import type { SlotBucket } from './slot-bucket.ts';

/** The limits of a session and what has been counted against them, all by the session's clock. */
export interface RateLimiter {
  /** To be called when a call has arrived; `release` when its answer was sent or lost, which frees what it held. */
  openCall(operation: string | undefined, notes: CallNotes): CallLimits & { release(): void };
  /** All limits are listed: which of them are in force follows from the mode and their `byDefault`. */
  view(): Awaited<ReturnType<RateLimitsControl['get']>>;
  /**
   * A limit that comes into force starts with empty buckets; one that stays in force keeps what it has counted.
   *
   * @throws RangeError naming the field that is wrong; nothing has changed then.
   */
  set(change: RateLimitsChange): void;
  /**
   * Fills every bucket of the limit as if its calls came now, also for subjects that have not called yet. A limit on
   * calls at the same time stays full until it is refilled.
   *
   * @throws RangeError when there is no such limit, or when it is not in force and would refuse nothing.
   */
  exhaust(limitId: string): void;
  /**
   * Gives all room back and withdraws the resets that were advertised, for one limit or for all.
   *
   * @throws RangeError when there is no such limit.
   */
  refill(limitId?: string): void;
  /** Buckets, advertised resets, mode and numbers as they were at the start. */
  reset(): void;
}

/** @throws RangeError when it is no mode. */
export function createRateLimiter(start: {
  readonly limits: readonly MockRateLimit[];
  readonly clock: SessionClock;
  readonly mode: RateLimitMode;
}): RateLimiter {
  const nowMs = () => start.clock.now().getTime();
  const begin = () => ({
    mode: checkMode(start.mode),
    table: createLimitTable(start.limits, start.mode),
    store: createBucketStore(),
  });
  let { mode, table, store } = begin();
  let lastCall = 0;

  function refill(state: LimitState): void {
    state.exhaustedAtMs = undefined;
    for (const bucket of store.buckets()) if (bucket.state === state) bucket.refill();
  }

  return {
    openCall(operation, notes) {
      lastCall += 1;
      const call: NumberedCall = { number: lastCall, notes };
      const asked = new Set<SlotBucket>();
      return {
        take(subject) {
          const states = operation === undefined ? [] : table.of(operation);
          if (operation === undefined || !states.some(({ isInForce }) => isInForce)) return undefined;
          const lane = store.lane(operation, subject, states);
          for (const slots of lane.slots) asked.add(slots);
          return takeInLane(lane, call, nowMs(), lastCall);
        },
        release() {
          for (const slots of asked) slots.release(call);
        },
      };
    },
    view: () => ({
      mode,
      limits: table.all().map(({ limit }) => limit),
      buckets: store
        .buckets()
        .filter(({ state }) => state.isInForce)
        .map((bucket) => bucket.view(nowMs())),
    }),
    set(change) {
      const newMode = change.mode === undefined ? mode : checkMode(change.mode);
      const changed = Object.entries(change.limits ?? {}).map(([id, numbers]) => {
        const state = table.find(id, 'limits');
        return { state, limit: withNumbers(state.limit, numbers) };
      });
      mode = newMode;
      for (const { state, limit } of changed) state.limit = limit;
      for (const state of table.all()) {
        if (state.isInForce === holdsIn(mode, state.limit)) continue;
        state.isInForce = !state.isInForce;
        refill(state);
      }
    },
    exhaust(limitId) {
      const state = table.find(limitId, 'limit');
      if (!state.isInForce) {
        throw new RangeError(`limit: ${limitId} is not in force while the mode is "${mode}"; set the mode first.`);
      }
      state.exhaustedAtMs = nowMs();
    },
    refill(limitId) {
      for (const state of limitId === undefined ? table.all() : [table.find(limitId, 'limit')]) refill(state);
    },
    reset() {
      ({ mode, table, store } = begin());
    },
  };
}
