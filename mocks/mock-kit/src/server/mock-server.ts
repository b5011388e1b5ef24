import type { RequestFilter } from '../journal/journal.ts';
import type { JournalEntry } from '../journal/journal-entry.ts';

/** A running mock. All of it is asynchronous, so that a mock in another process can offer the same. */
export interface MockServer<Seed, Credentials> extends AsyncDisposable {
  /** For example `http://127.0.0.1:4611`, without a slash at the end. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** What a client needs to call this mock, ready to be spread into its options. */
  readonly credentials: Credentials;
  readonly clock: ClockControl;
  readonly state: StateControl<Seed>;
  readonly requests: RequestsControl;
  /** State back to the seed; ids, clock and journal back to the start. */
  reset(): Promise<void>;
  /** Stops. Requests under way get 2 seconds, then their connections are closed. May be called more than once. */
  close(): Promise<void>;
}

/** The session's time. Moments are Dates or ISO 8601 texts with a time zone; anything else is a RangeError. */
export interface ClockControl {
  now(): Promise<Date>;
  /** Stands still at the given moment, or at the present one. */
  freeze(at?: Date | string): Promise<void>;
  /** Moves to the given moment: a frozen clock stays frozen there, a running one runs on from there. */
  set(at: Date | string): Promise<void>;
  /** Moves ahead by milliseconds, at least 0: a frozen clock stays frozen, a running one runs on. */
  advance(byMs: number): Promise<void>;
  /** Back to the machine's clock. */
  resume(): Promise<void>;
}

/** The session's tenant as plain JSON. What the vendor cannot take is a SeedError and changes nothing. */
export interface StateControl<Seed> {
  get(): Promise<Seed>;
  /**
   * Merges into the state by JSON merge patch (RFC 7396), with lists of objects that have an `id` merged by that id:
   * known ids are merged, new ones appended, and nothing is removed from such a list.
   */
  patch(patch: unknown): Promise<Seed>;
  /** Replaces the state as a whole. */
  put(seed: unknown): Promise<Seed>;
}

/** The requests that have arrived: the last 1000, oldest first, with secrets and tokens masked. */
export interface RequestsControl {
  list(filter?: RequestFilter): Promise<readonly JournalEntry[]>;
  count(filter?: RequestFilter): Promise<number>;
  clear(): Promise<void>;
}
