import { type UserOutcome, type UserResult, userOutcomes } from '../job/user-result.ts';
import { noCounts } from '../journal/line-states.ts';
import type { BulkNames } from './bulk-queue.ts';

/** How far the results of a run have been read, by all its readers one after the other. Stands in Redis. */
export class ReadPosition {
  readonly #names: BulkNames;
  readonly counts: Record<UserOutcome, number> = noCounts();
  #batches = 0;
  /** A batch of which a reader took only some. */
  #begun: { readonly id: string; readonly taken: number } | undefined;

  constructor(names: BulkNames) {
    this.#names = names;
  }

  async load(): Promise<void> {
    const {
      batches = '0',
      begunId,
      begunTaken,
      ...counts
    } = await this.#names.connection.hgetall(this.#names.position);
    this.#batches = Number(batches);
    this.#begun = begunId === undefined ? undefined : { id: begunId, taken: Number(begunTaken) };
    for (const outcome of userOutcomes) this.counts[outcome] = Number(counts[outcome] ?? 0);
  }

  /** Batches that have been read to their end. */
  get batches(): number {
    return this.#batches;
  }

  get settled(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count, 0);
  }

  /** How many results of the batch have been taken before. */
  takenOf(id: string): number {
    return this.#begun?.id === id ? this.#begun.taken : 0;
  }

  /** Whether it was read to its end, and only its removal did not come about. */
  async hasRead(id: string): Promise<boolean> {
    return (await this.#names.connection.sismember(this.#names.read, id)) === 1;
  }

  /** Writes down that these results have been taken, and whether they were the rest of the batch. */
  async took(id: string, results: readonly UserResult[], isWhole: boolean): Promise<void> {
    const { connection, position, read } = this.#names;
    for (const { outcome } of results) this.counts[outcome] += 1;
    // Whole values, no increments: a connection that was lost in between may send all of it again.
    const transaction = connection.multi();
    if (isWhole) {
      this.#batches += 1;
      transaction.sadd(read, id);
      if (this.#begun?.id === id) transaction.hdel(position, 'begunId', 'begunTaken');
    } else {
      this.#begun = { id, taken: this.takenOf(id) + results.length };
      transaction.hset(position, { begunId: id, begunTaken: this.#begun.taken });
    }
    transaction.hset(position, { ...this.counts, batches: this.#batches });
    await transaction.exec();
  }

  /** The batch is gone from the queue, so nobody will ask whether it was read. */
  async forget(id: string): Promise<void> {
    await this.#names.connection.srem(this.#names.read, id);
  }
}
