import type { BulkItem, BulkLine } from '../job/bulk-item.ts';
import type { JournalState } from '../journal/journal.ts';
import { JournalError } from '../journal/journal-error.ts';

type Items<Item> = Iterable<Item> | AsyncIterable<Item>;

/**
 * Cuts the list into batches of lines that have no result yet. Reads no further than the batch that is asked for.
 */
export class LineSource<Item extends BulkItem> {
  readonly #iterator: Iterator<Item> | AsyncIterator<Item>;
  readonly #batchSize: number;
  #journal: JournalState | undefined;
  #read = 0;
  #hasEnded = false;

  /**
   * Takes the list at once, although it is read later: an interface of `readline` emits lines from the moment it is made,
   * and those that nobody listens to are lost.
   */
  constructor(items: Items<Item>, batchSize: number) {
    this.#iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
    this.#batchSize = batchSize;
  }

  /** Passes over what an earlier run has settled. Asked for before the first batch. */
  passOverSettled(journal: JournalState | undefined): void {
    this.#journal = journal;
  }

  /** How many lines have been read, those of earlier runs included. */
  get read(): number {
    return this.#read;
  }

  /** Whether the list has been read to its end. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** The next batch; empty when the list has come to its end. */
  async nextBatch(): Promise<readonly BulkLine<Item>[]> {
    const lines: BulkLine<Item>[] = [];
    while (lines.length < this.#batchSize) {
      const taken = this.#iterator.next();
      // A list in memory is read without waiting a turn for each of its users.
      const next = isPromiseLike(taken) ? await taken : taken;
      if (next.done === true) {
        this.#end();
        break;
      }
      const line = this.#toLine(next.value);
      if (line !== undefined) lines.push(line);
    }
    return lines;
  }

  /** Lets the list go. One that is waiting for its next user is not waited for. */
  close(): void {
    if (this.#hasEnded) return;
    // What fails in here comes after everything that the run is about.
    void (async () => this.#iterator.return?.())().catch(() => undefined);
  }

  #toLine(item: Item): BulkLine<Item> | undefined {
    const ordinal = this.#read;
    const id: unknown = typeof item === 'string' ? item : item?.id;
    if (typeof id !== 'string') {
      throw new TypeError(`line ${ordinal + 1} of the list has no id: give texts, or objects with a text as id`);
    }
    this.#read += 1;
    const state = this.#journal?.stateOf({ ordinal, id }) ?? 'new';
    return state === 'settled' ? undefined : { ordinal, id, item, wasStarted: state === 'started' };
  }

  #end(): void {
    this.#hasEnded = true;
    const known = this.#journal?.lineCount ?? 0;
    if (this.#read >= known) return;
    throw new JournalError(
      'other-list',
      `the journal was written for a longer list: it knows of ${known} lines, and this list has ${this.#read}.`,
    );
  }
}

function isPromiseLike<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return typeof value === 'object' && value !== null && 'then' in value;
}
