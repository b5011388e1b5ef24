// @ts-check

/** @typedef {import('../src/journal/journal-entry.ts').JournalEntry} JournalEntry */

/** As many as the server keeps. */
const MAX_ENTRIES = 1000;

/**
 * The requests as far as the page knows them. Events and the list that is read may overtake each other: what is newer
 * about a request wins.
 */
export function createJournalModel() {
  /** @type {Map<string, JournalEntry>} */
  let entries = new Map();
  /** @type {JournalEntry[] | undefined} */
  let whileReading;

  /** @param {JournalEntry} entry */
  function keep(entry) {
    const known = entries.get(entry.id);
    if (known !== undefined && known.phase !== 'open' && entry.phase === 'open') return;
    entries.set(entry.id, entry);
  }

  return {
    /**
     * @param {JournalEntry} entry
     * @returns {boolean} Whether it is the first that is heard of the request.
     */
    put(entry) {
      const isNew = !entries.has(entry.id);
      keep(entry);
      whileReading?.push(entry);
      const [oldest] = entries.keys();
      if (entries.size > MAX_ENTRIES && oldest !== undefined) entries.delete(oldest);
      return isNew;
    },
    /** From now on entries that arrive are kept over those of the list that is being read. */
    startReading() {
      whileReading = [];
    },
    /** The list could not be read. */
    stopReading() {
      whileReading = undefined;
    },
    /** @param {readonly JournalEntry[]} items */
    finishReading(items) {
      const arrived = whileReading ?? [];
      whileReading = undefined;
      entries = new Map();
      for (const entry of [...items, ...arrived]) keep(entry);
    },
    clear() {
      entries = new Map();
      whileReading = whileReading && [];
    },
    /** @param {string} id */
    get: (id) => entries.get(id),
    size: () => entries.size,
    /** Newest first. */
    list: () => [...entries.values()].sort((one, other) => other.sequence - one.sequence),
  };
}
