import type { UserResult } from '../job/user-result.ts';

/** The results of a batch, with what is to be done once the last of them has been taken. */
export interface ReadyResults {
  readonly results: readonly UserResult[];
  taken(): void;
}

/** Between the batches and whoever reads their results. */
export class ResultQueue {
  #ready: ReadyResults[] = [];
  #hasEnded = false;
  #wake: (() => void) | undefined;

  push(ready: ReadyResults): void {
    this.#ready.push(ready);
    this.#wake?.();
  }

  end(): void {
    this.#hasEnded = true;
    this.#wake?.();
  }

  /** The results of the batch that was done first; undefined once there will be no more. */
  async take(): Promise<ReadyResults | undefined> {
    while (this.#ready.length === 0 && !this.#hasEnded) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
    return this.#ready.shift();
  }
}
