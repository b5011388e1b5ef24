import type { Arrived, Finished, JournalEntry } from './journal-entry.ts';

const MAX_ENTRIES = 1000;
const MAX_BYTES = 16 * 1024 * 1024;

/** Which entries to give; all of them when left out. */
export interface RequestFilter {
  /** The id of an operation, for example `feishu.batchOpen`. */
  operation?: string | undefined;
}

/** The requests of a session: the last 1000 of them, or fewer when they hold more than 16 MiB. */
export interface Journal {
  /** Notes a request on arrival; the function given back completes the entry and returns it. */
  open(arrived: Arrived): (finished: Finished) => JournalEntry;
  /** Oldest first. */
  list(filter?: RequestFilter): readonly JournalEntry[];
  clear(): void;
  /** As `clear`, and the sequence starts anew. */
  reset(): void;
}

interface Slot {
  entry: JournalEntry;
  bytes: number;
}

export function createJournal(maxEntries = MAX_ENTRIES, maxBytes = MAX_BYTES): Journal {
  const slots = new Set<Slot>();
  let totalBytes = 0;
  let sequence = 0;

  function remove(slot: Slot): void {
    if (slots.delete(slot)) totalBytes -= slot.bytes;
  }

  function makeRoom(): void {
    for (const slot of slots) {
      if (slots.size <= maxEntries && totalBytes <= maxBytes) return;
      remove(slot);
    }
  }

  function clear(): void {
    slots.clear();
    totalBytes = 0;
  }

  return {
    open(arrived) {
      const startedMs = performance.now();
      sequence += 1;
      const entry: JournalEntry = { sequence, ...arrived, ...UNFINISHED };
      const slot: Slot = { entry, bytes: sizeOf(entry) };
      slots.add(slot);
      totalBytes += slot.bytes;
      makeRoom();

      return (finished) => {
        slot.entry = { ...slot.entry, ...finished, durationMs: Math.round(performance.now() - startedMs) };
        const bytes = sizeOf(slot.entry);
        if (slots.has(slot)) totalBytes += bytes - slot.bytes;
        slot.bytes = bytes;
        makeRoom();
        return slot.entry;
      };
    },
    list: ({ operation } = {}) =>
      Array.from(slots, ({ entry }) => entry).filter(
        (entry) => operation === undefined || entry.operation === operation,
      ),
    clear,
    reset() {
      clear();
      sequence = 0;
    },
  };
}

const UNFINISHED = {
  operation: undefined,
  durationMs: undefined,
  phase: 'open',
  requestBody: undefined,
  status: undefined,
  responseBody: undefined,
  inferredRules: [],
  diagnostics: undefined,
} as const satisfies Partial<JournalEntry>;

/** Roughly what an entry holds in memory; JavaScript keeps two bytes a character at worst. */
function sizeOf({
  target,
  requestHeaders,
  requestBody = '',
  responseBody = '',
  diagnostics = '',
}: JournalEntry): number {
  const texts = [target, requestBody, responseBody, diagnostics, ...requestHeaders];
  return texts.reduce((bytes, text) => bytes + 2 * text.length, 200);
}
