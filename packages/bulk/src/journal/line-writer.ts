import type { FileHandle } from 'node:fs/promises';

interface Waiting {
  readonly text: string;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * Appends whole lines to a file, in the order in which they come. What comes while a write is under way goes out with
 * the next one. After a failed write nothing more is written: the end of the file may be torn, and a line behind a torn
 * one could not be read.
 */
export class LineWriter {
  readonly #file: FileHandle;
  readonly #syncEveryMs: number | undefined;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;
  #failure: { readonly error: unknown } | undefined;
  #syncTimer: NodeJS.Timeout | undefined;

  /** @param syncEveryMs how long a line may wait until it is forced to the disk; undefined for never */
  constructor(file: FileHandle, syncEveryMs: number | undefined) {
    this.#file = file;
    this.#syncEveryMs = syncEveryMs;
  }

  /** Resolves when the system has the line, so that it outlives this process. */
  append(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ text, resolve, reject });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Waits for what is under way. */
  async end(): Promise<void> {
    await this.#writing;
    clearTimeout(this.#syncTimer);
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const lines = this.#waiting;
      this.#waiting = [];
      await this.#write(lines);
    }
    this.#writing = undefined;
  }

  async #write(lines: readonly Waiting[]): Promise<void> {
    try {
      if (this.#failure !== undefined) throw this.#failure.error;
      await this.#file.appendFile(lines.map(({ text }) => text).join(''));
      this.#syncSoon();
      for (const { resolve } of lines) resolve();
    } catch (error) {
      this.#failure ??= { error };
      for (const { reject } of lines) reject(error);
    }
  }

  #syncSoon(): void {
    if (this.#syncEveryMs === undefined || this.#syncTimer !== undefined) return;
    this.#syncTimer = setTimeout(() => {
      this.#syncTimer = undefined;
      this.#file.datasync().catch((error: unknown) => {
        this.#failure ??= { error };
      });
    }, this.#syncEveryMs);
    // Closing syncs what is left, so there is nothing to stay alive for.
    this.#syncTimer.unref();
  }
}
