import type { ClockInput } from '../clock/clock-input.ts';
import { createSessionClock, type SessionClock } from '../clock/session-clock.ts';
import { createFaultBook, type FaultBook } from '../faults/book/fault-book.ts';
import { createSeededIdGenerator } from '../ids/seeded-id-generator.ts';
import { createJournal, type Journal } from '../journal/journal.ts';
import { type AskedWaits, createAskedWaits } from '../rate-limits/asked-waits.ts';
import { createRateLimiter, type RateLimiter } from '../rate-limits/rate-limiter.ts';
import type { IdGenerator } from '../vendor/id-generator.ts';
import type { Profile } from '../vendor/mock-call.ts';
import type { VendorDescription, VendorName } from '../vendor/mock-vendor.ts';
import type { RateLimitMode } from '../vendor/rate-limit.ts';
import { createSnapshots, type Snapshots } from './snapshots.ts';
import type { HostedVendor, VendorTenant } from './vendor-tenant.ts';

/** A seed for each vendor; a vendor that is left out has its default. */
export type SessionSeed = { readonly [Name in VendorName]?: unknown };

export interface SessionOptions {
  readonly id: string;
  readonly label?: string | undefined;
  readonly vendors: readonly HostedVendor[];
  readonly profile: Profile;
  readonly randomSeed: number | string;
  readonly seed?: SessionSeed | undefined;
  /** The machine's clock when left out. */
  readonly clock?: ClockInput | undefined;
  readonly rateLimits: RateLimitMode;
  /** Armed from the start. */
  readonly faults?: unknown;
  /** Whether connections can be cut, which a session without a socket cannot do. */
  readonly socket: boolean;
  /** In the ids of the session's apps; the seed's own ids when undefined. */
  readonly marker: string | undefined;
}

export interface ResetOptions {
  /** Instead of the seed that the session started with, from now on. */
  readonly seed?: SessionSeed | undefined;
  readonly keep?: readonly ('faults' | 'clock' | 'journal')[] | undefined;
}

/** A tenant of each vendor with a time, ids, faults, rate windows and a journal. Two sessions share nothing. */
export interface Session {
  readonly id: string;
  readonly label: string | undefined;
  readonly marker: string | undefined;
  readonly profile: Profile;
  readonly vendors: readonly VendorDescription[];
  readonly clock: SessionClock;
  readonly journal: Journal;
  readonly faults: FaultBook;
  readonly rateLimits: RateLimiter;
  readonly askedWaits: AskedWaits;
  readonly snapshots: Snapshots;
  readonly ids: IdGenerator;
  /** Of the journal's entries: they start anew with the journal, which a reset may keep. */
  readonly requestIds: IdGenerator;
  /** Counts the resets. */
  readonly epoch: number;
  /** Aborted by a reset and by the end of the session, with `reset` and `stop` as reasons; a reset gives a new one. */
  readonly signal: AbortSignal;
  /** Calls the listener once when `signal` is aborted, until the function that it gives back is called. Costs less than its events. */
  onAbort(listener: () => void): () => void;
  /** Undefined when the session does not have the vendor. */
  tenant(vendor: VendorName): VendorTenant | undefined;
  tenants(): readonly VendorTenant[];
  /** Whether an app id, a secret or a token is one of this session's, or was one before its last reset. */
  hasIssued(vendor: VendorName, credential: string): boolean;
  /**
   * State, tokens, ids, clock, rate windows, faults and journal as they were at the start, all at once; what is being
   * answered is aborted.
   *
   * @throws SeedError when a vendor cannot take the seed; nothing has changed then.
   */
  reset(options?: ResetOptions): void;
  onReset(listener: () => void): void;
  end(): void;
}

/**
 * @throws SeedError when a vendor cannot take its seed, RangeError when `clock` names no moment, FaultError when a
 * fault cannot be armed.
 */
export function createSession(options: SessionOptions): Session {
  const { vendors: hosted, marker } = options;
  const vendors = hosted.map(({ description }) => description);
  const clock = createSessionClock(options.clock);
  const journal = createJournal();
  const rateLimits = createRateLimiter({
    limits: vendors.flatMap((vendor) => vendor.rateLimits),
    clock,
    mode: options.rateLimits,
  });
  const askedWaits = createAskedWaits({ nowMs: () => clock.now().getTime(), elapsedMs: () => performance.now() });
  let startSeed = structuredClone(options.seed);
  let current = begin();
  let former: typeof current | undefined;
  let requestIds = createRequestIds();
  let controller = new AbortController();
  let epoch = 0;
  const resetListeners: (() => void)[] = [];

  const faults = createFaultBook({
    capabilities: { operations: operationIds(vendors), vendors, socket: options.socket },
    ids: () => current.ids,
  });
  const armAtStart = () => {
    if (options.faults !== undefined) faults.arm(options.faults);
  };
  armAtStart();

  function begin(): { readonly ids: IdGenerator; readonly tenants: ReadonlyMap<VendorName, VendorTenant> } {
    // Tokens lead to their session, so they must differ between sessions even under one random seed.
    const ids = createSeededIdGenerator(marker === undefined ? options.randomSeed : `${options.randomSeed} ${marker}`);
    const tenants = hosted.map(({ description, createTenant }) => {
      const seedIds = createSeededIdGenerator(options.randomSeed);
      const tenant = createTenant({ seed: startSeed?.[description.name], seedIds, ids, marker });
      return [description.name, tenant] as const;
    });
    return { ids, tenants: new Map(tenants) };
  }

  function createRequestIds(): IdGenerator {
    return createSeededIdGenerator(`${options.randomSeed} ${options.id} requests`);
  }

  const abortListeners = new Set<() => void>();
  function abort(reason: 'reset' | 'stop'): void {
    controller.abort(reason);
    controller = new AbortController();
    for (const listener of abortListeners) listener();
    abortListeners.clear();
    journal.abortOpen(reason);
  }

  const session: Session = {
    id: options.id,
    label: options.label,
    marker,
    profile: options.profile,
    vendors,
    clock,
    journal,
    faults,
    rateLimits,
    askedWaits,
    snapshots: createSnapshots(() => [...current.tenants.values()]),
    get ids() {
      return current.ids;
    },
    get requestIds() {
      return requestIds;
    },
    get epoch() {
      return epoch;
    },
    get signal() {
      return controller.signal;
    },
    onAbort(listener) {
      const called = () => listener();
      abortListeners.add(called);
      return () => abortListeners.delete(called);
    },
    tenant: (vendor) => current.tenants.get(vendor),
    tenants: () => [...current.tenants.values()],
    hasIssued: (vendor, credential) =>
      [current, former].some((era) => era?.tenants.get(vendor)?.appOf(credential) !== undefined),
    reset({ seed, keep = [] } = {}) {
      const before = startSeed;
      if (seed !== undefined) startSeed = structuredClone(seed);
      try {
        [former, current] = [current, begin()];
      } catch (error) {
        startSeed = before;
        throw error;
      }
      epoch += 1;
      abort('reset');
      rateLimits.reset();
      askedWaits.withdraw();
      session.snapshots.clear();
      if (!keep.includes('clock')) clock.reset();
      if (!keep.includes('journal')) {
        journal.reset();
        requestIds = createRequestIds();
      }
      if (!keep.includes('faults')) {
        faults.reset();
        armAtStart();
      }
      for (const listener of resetListeners) listener();
    },
    onReset: (listener) => void resetListeners.push(listener),
    end: () => abort('stop'),
  };
  return session;
}

function operationIds(vendors: readonly VendorDescription[]): string[] {
  return [...new Set(vendors.flatMap(({ operations }) => operations.map(({ id }) => id)))];
}
