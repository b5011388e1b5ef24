import { type Bucket, type BucketOwner, describeBucket } from './bucket.ts';
import type { LimitState } from './limit-state.ts';

/** Counts the calls that are being answered at the same time. */
export interface SlotBucket extends Bucket {
  isFullFor(call: object): boolean;
  hold(call: object): void;
  release(call: object): void;
}

export function createSlotBucket(state: LimitState, owner: BucketOwner): SlotBucket {
  const holders = new Set<object>();
  const isExhausted = () => state.exhaustedAtMs !== undefined;

  return {
    state,
    isFullFor: (call) => isExhausted() || (!holders.has(call) && holders.size >= state.limit.limit),
    hold(call) {
      holders.add(call);
    },
    release(call) {
      holders.delete(call);
    },
    refill() {
      holders.clear();
    },
    view() {
      const used = isExhausted() ? Math.max(holders.size, state.limit.limit) : holders.size;
      return describeBucket(state, owner, { used, resetAfterMs: 0 });
    },
  };
}
