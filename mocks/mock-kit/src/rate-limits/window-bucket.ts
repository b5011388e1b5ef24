import { type AdvertisedReset, createAdvertisedReset } from './advertised-reset.ts';
import { type Bucket, type BucketOwner, describeBucket } from './bucket.ts';
import type { CallLog } from './call-log.ts';
import { exhaustedForMs, type LimitState, leavesAtMs } from './limit-state.ts';

/** What a log of calls means to a sliding or a fixed limit. */
export interface WindowBucket extends Bucket {
  readonly advertised: AdvertisedReset;
  /** How long until there is room for one more call; 0 when there is. The log must hold no call after `nowMs`. */
  fullForMs(nowMs: number): number;
  /** To be told after calls were dropped from the end of the log. */
  afterDrop(): void;
}

export function createWindowBucket(state: LimitState, log: CallLog, owner: BucketOwner): WindowBucket {
  const advertised = createAdvertisedReset();
  // Other limits count by the same log, so a refilled bucket passes over what was called before.
  let countsFrom = 0;

  function fullForMs(nowMs: number, end: number): number {
    // With the limit reached, the oldest of that many last calls is the one that makes room by leaving.
    const place = end - state.limit.limit;
    const atMs = place < countsFrom ? undefined : log.at(place);
    const full = atMs === undefined ? 0 : leavesAtMs(state.limit, atMs) - nowMs;
    return Math.max(0, full, exhaustedForMs(state, nowMs));
  }

  return {
    state,
    advertised,
    fullForMs: (nowMs) => fullForMs(nowMs, log.end()),
    afterDrop() {
      countsFrom = Math.min(countsFrom, log.end());
    },
    refill() {
      countsFrom = log.end();
      advertised.withdraw();
    },
    view(nowMs) {
      // Whoever only looks changes nothing: calls that lie ahead are passed over here, and dropped by the next call.
      const end = log.firstWhere((atMs) => atMs > nowMs);
      const first = log.firstWhere((atMs) => leavesAtMs(state.limit, atMs) > nowMs);
      const counted = Math.max(0, end - Math.max(first, countsFrom));
      const used = exhaustedForMs(state, nowMs) > 0 ? Math.max(counted, state.limit.limit) : counted;
      return describeBucket(state, owner, { used, resetAfterMs: fullForMs(nowMs, end) });
    },
  };
}
