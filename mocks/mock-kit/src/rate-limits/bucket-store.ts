import type { Bucket, BucketOwner } from './bucket.ts';
import type { Lane } from './lane.ts';
import type { LimitState } from './limit-state.ts';
import { createSlotBucket, type SlotBucket } from './slot-bucket.ts';
import { createTally, type Tally } from './tally.ts';

/** The buckets of a session, made when a subject first calls an operation. */
export interface BucketStore {
  /** @param states the limits of the operation. */
  lane(operation: string, subject: string, states: readonly LimitState[]): Lane;
  /** In the order in which they were made. */
  buckets(): readonly Bucket[];
}

export function createBucketStore(): BucketStore {
  const lanes = new Map<string, Lane>();
  const sharedTallies = new Map<string, Tally>();
  const slots = new Map<string, SlotBucket>();
  const buckets: Bucket[] = [];

  function makeTally(states: readonly LimitState[], owner: BucketOwner): Tally {
    const tally = createTally(states, owner);
    buckets.push(...tally.windows);
    return tally;
  }

  function makeSlots(state: LimitState, owner: BucketOwner): SlotBucket {
    const made = createSlotBucket(state, owner);
    buckets.push(made);
    return made;
  }

  function makeLane(operation: string, subject: string, states: readonly LimitState[]): Lane {
    const own = { subject, operation };
    const shared = { subject, operation: undefined };
    const windows = states.filter(({ limit }) => limit.algorithm !== 'concurrency');
    const ownWindows = windows.filter(({ limit }) => !limit.shared);
    const sharedWindows = windows.filter(({ limit }) => limit.shared);
    return {
      tallies: [
        ...(ownWindows.length > 0 ? [makeTally(ownWindows, own)] : []),
        ...sharedWindows.map((state) =>
          getOrMake(sharedTallies, keyOf(state.limit.id, subject), () => makeTally([state], shared)),
        ),
      ],
      slots: states
        .filter(({ limit }) => limit.algorithm === 'concurrency')
        .map((state) => {
          const { id, shared: isShared } = state.limit;
          if (!isShared) return makeSlots(state, own);
          return getOrMake(slots, keyOf(id, subject), () => makeSlots(state, shared));
        }),
    };
  }

  return {
    lane: (operation, subject, states) =>
      getOrMake(lanes, keyOf(operation, subject), () => makeLane(operation, subject, states)),
    buckets: () => buckets,
  };
}

/** Ids contain no line break, so no two pairs give the same key. */
function keyOf(id: string, subject: string): string {
  return `${id}\n${subject}`;
}

function getOrMake<Value extends object>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
