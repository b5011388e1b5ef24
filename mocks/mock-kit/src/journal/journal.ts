import type { RequestMatch } from '../control/request-match.ts';
import type { JournalEntry } from './journal-entry.ts';
import { KeptRequest } from './kept-request.ts';
import { createListeners } from './listeners.ts';
import { matchesEntry } from './match-entry.ts';
import { type NotedRequest, type OpenEntry, OpenRequest } from './open-entry.ts';
import { createRing } from './ring.ts';
import type { UnmaskedArrived, UnmaskedFinished, UnmaskedPart } from './unmasked.ts';
import { type Waited, type WaitOptions, waitForRequests } from './wait-for-requests.ts';

export type { NotedRequest, OpenEntry };

const MAX_ENTRIES = 1000;
const MAX_BYTES = 16 * 1024 * 1024;

export interface JournalOptions {
  /** 1000 by default. */
  readonly maxEntries?: number;
  /** 16 MiB by default. */
  readonly maxBytes?: number;
}

/** Which entries to give; all of them when left out. */
export interface ListOptions {
  readonly match?: RequestMatch | undefined;
  /** Only entries with a higher sequence. */
  readonly after?: number | undefined;
  /** At most so many. */
  readonly limit?: number | undefined;
  /** Only entries with violations, or only those without. */
  readonly violations?: boolean | undefined;
}

export interface JournalPage {
  /** Oldest first. */
  readonly items: readonly JournalEntry[];
  /** The `after` of the next page; undefined when there is none. */
  readonly next: number | undefined;
  /** How many entries have been pushed out by newer ones since the start, a clear or a reset. */
  readonly dropped: number;
}

/** The requests of a session: the last ones, as many as the caps allow. */
export interface Journal {
  /** Notes a request on arrival. Takes everything unmasked. */
  open(arrived: UnmaskedArrived): OpenEntry;
  list(options?: ListOptions): JournalPage;
  count(match?: RequestMatch): number;
  /** Oldest first. */
  find(match?: RequestMatch): readonly JournalEntry[];
  last(match?: RequestMatch): JournalEntry | undefined;
  get(id: string): JournalEntry | undefined;
  clear(): void;
  /** As `clear`, and the sequence starts anew. */
  reset(): void;
  /** Completes every open entry as aborted. */
  abortOpen(by: 'reset' | 'stop'): void;
  /**
   * Called when an entry is opened and when it is completed; not for entries of before a clear. A listener that does
   * not read the request costs next to nothing. Gives back what ends it.
   */
  subscribe(listener: (request: NotedRequest) => void): () => void;
  /**
   * Waits until so many requests that match are completed, those that are there already included. Rejects with the
   * signal's reason when it is aborted.
   */
  waitFor(match: RequestMatch, options: WaitOptions): Promise<Waited>;
}

export function createJournal({ maxEntries = MAX_ENTRIES, maxBytes = MAX_BYTES }: JournalOptions = {}): Journal {
  const ring = createRing<KeptRequest>(maxEntries, maxBytes);
  // Not only those in the ring: one that was pushed out while open is still to be completed.
  const open = new Set<KeptRequest>();
  // Open ones of before a clear, which nobody is told of any more.
  const forgotten = new WeakSet<KeptRequest>();
  const opened = createListeners<KeptRequest>();
  const finished = createListeners<KeptRequest>();
  const cleared = createListeners<void>();
  let sequence = 0;

  function note(arrived: UnmaskedArrived): KeptRequest {
    sequence += 1;
    const request = new KeptRequest(sequence, arrived);
    open.add(request);
    ring.add(request, request.measure());
    opened.call(request);
    return request;
  }

  function amend(request: KeptRequest, part: UnmaskedPart): void {
    request.amend(part);
    ring.resize(request, request.measure());
  }

  function finish(request: KeptRequest, outcome: UnmaskedFinished): NotedRequest {
    if (request.finish(outcome)) {
      open.delete(request);
      ring.resize(request, request.measure());
      if (!forgotten.has(request)) finished.call(request);
    }
    return request;
  }

  function clear(): void {
    for (const request of open) forgotten.add(request);
    ring.clear();
    cleared.call();
  }

  function find(match: RequestMatch = {}): readonly JournalEntry[] {
    return ring.items().flatMap(({ entry }) => (matchesEntry(match, entry) ? [entry] : []));
  }

  return {
    open(arrived) {
      return new OpenRequest(note(arrived), { amend, finish });
    },
    list({ match = {}, after = 0, limit = Number.POSITIVE_INFINITY, violations } = {}) {
      const wanted = violations === undefined ? match : { ...match, violations };
      const all = find(wanted).filter((entry) => entry.sequence > after);
      const items = all.slice(0, limit);
      const next = items.length < all.length ? (items.at(-1)?.sequence ?? after) : undefined;
      return { items, next, dropped: ring.dropped };
    },
    count: (match) => find(match).length,
    find,
    last: (match) => find(match).at(-1),
    get: (id) => ring.items().find((request) => request.id === id)?.entry,
    clear,
    reset() {
      clear();
      sequence = 0;
    },
    abortOpen(by) {
      for (const request of [...open]) finish(request, { phase: 'aborted', abortedBy: by });
    },
    subscribe(listener) {
      const ends = [opened.add(listener), finished.add(listener)];
      return () => {
        for (const end of ends) end();
      };
    },
    waitFor(match, options) {
      const source = {
        entries: find,
        onFinished: (listener: (entry: JournalEntry) => void) => finished.add(({ entry }) => listener(entry)),
        onCleared: cleared.add,
      };
      return waitForRequests(source, match, options);
    },
  };
}
