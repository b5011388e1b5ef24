import type { BatchJob } from './process-batch.ts';

/** The batch may be another worker's by now: this one stood still, or was cut off from Redis, for longer than its lock. */
export class BatchLost extends Error {
  override readonly name = 'BatchLost';

  constructor(id: string | undefined) {
    super(`the lock on batch ${id ?? 'without an id'} ended while a worker had it: another worker takes it up`);
  }
}

/** The lock that a worker has on a batch. BullMQ renews it from time to time, and says so late when that fails. */
export class BatchLock {
  #lost: BatchLost | undefined;
  readonly #batch: BatchJob;
  readonly #token: string;
  readonly #lockMs: number;

  constructor(batch: BatchJob, token: string | undefined, lockMs: number) {
    this.#batch = batch;
    this.#token = token ?? '';
    this.#lockMs = lockMs;
  }

  /** Makes sure that the batch is this worker's now, and for the length of the lock from now on. @throws BatchLost */
  async confirm(): Promise<void> {
    if ((await this.#batch.extendLock(this.#token, this.#lockMs)) === 1) return;
    this.#lost = new BatchLost(this.#batch.id);
    throw this.#lost;
  }

  /** @throws BatchLost when it was found to be lost before, whoever met that */
  throwIfLost(): void {
    if (this.#lost !== undefined) throw this.#lost;
  }
}
