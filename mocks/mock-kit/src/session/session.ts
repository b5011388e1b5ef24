import { createSessionClock, type SessionClock } from '../clock/session-clock.ts';
import { createSeededIdGenerator } from '../ids/seeded-id-generator.ts';
import { createJournal, type Journal } from '../journal/journal.ts';
import { mergePatch } from '../state/merge-patch.ts';
import type { IdGenerator } from '../vendor/id-generator.ts';
import type { Profile } from '../vendor/mock-call.ts';
import type { MockVendor } from '../vendor/mock-vendor.ts';

export interface SessionOptions {
  readonly id: string;
  readonly profile: Profile;
  readonly randomSeed: number | string;
  /** Checked by the vendor; the vendor's default seed when undefined. */
  readonly seed?: unknown;
  /** Frozen there from the start. */
  readonly clock?: Date | string;
}

/** A vendor's tenant with a time, ids and a journal of its own. Two sessions share nothing. */
export interface Session<Seed, State, Credentials> {
  readonly id: string;
  readonly vendor: MockVendor<Seed, State, Credentials>;
  readonly profile: Profile;
  readonly clock: SessionClock;
  readonly journal: Journal;
  readonly ids: IdGenerator;
  /** What the vendor's handlers work on. Replaced as a whole by a put, a patch and a reset. */
  readonly state: State;
  readonly credentials: Credentials;
  /** A copy of the state as plain JSON. */
  getState(): Seed;
  /** Replaces the state. Throws SeedError and changes nothing when the vendor cannot take the value. */
  putState(seed: unknown): Seed;
  /** Merges into the state, see `mergePatch`. Throws SeedError and changes nothing when it does not fit. */
  patchState(patch: unknown): Seed;
  /** State, ids, clock and journal as they were at the start. */
  reset(): void;
}

/** @throws SeedError when the vendor cannot take the seed, RangeError when `clock` names no moment. */
export function createSession<Seed, State, Credentials>(
  vendor: MockVendor<Seed, State, Credentials>,
  options: SessionOptions,
): Session<Seed, State, Credentials> {
  const clock = createSessionClock(options.clock);
  const journal = createJournal();
  // A caller may go on changing the object it gave.
  const givenSeed = structuredClone(options.seed);
  let { ids, state } = begin();

  function begin(): { readonly ids: IdGenerator; readonly state: State } {
    const freshIds = createSeededIdGenerator(options.randomSeed);
    const seed = givenSeed === undefined ? vendor.defaultSeed(freshIds) : vendor.parseSeed(structuredClone(givenSeed));
    return { ids: freshIds, state: vendor.createState(seed) };
  }

  const getState = () => structuredClone(vendor.toSeed(state));

  function putState(seed: unknown): Seed {
    state = vendor.createState(vendor.parseSeed(structuredClone(seed)));
    return getState();
  }

  return {
    id: options.id,
    vendor,
    profile: options.profile,
    clock,
    journal,
    get ids() {
      return ids;
    },
    get state() {
      return state;
    },
    get credentials() {
      return vendor.credentials(state);
    },
    getState,
    putState,
    patchState: (patch) => putState(mergePatch(getState(), patch)),
    reset() {
      ({ ids, state } = begin());
      clock.reset();
      journal.reset();
    },
  };
}
