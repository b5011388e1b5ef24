import { setMaxListeners } from 'node:events';

/** What can end an attempt, or the wait for a token, before it is done. */
export type EndedBy = 'caller' | 'closed' | TimeLimit;

/** Which of the two times ran out: that of the attempt or that of the whole call. */
export type TimeLimit = 'timeout' | 'deadline';

/**
 * One signal out of the three things that can end a piece of work: the caller's signal, the closing of the client, and
 * time. Must be disposed of, or its timer would hold the process.
 */
export class AttemptScope {
  readonly #controller = new AbortController();
  readonly #open: Set<AttemptScope>;
  readonly #caller: AbortSignal | undefined;
  readonly #timer: NodeJS.Timeout;
  readonly #onCallerAbort = (): void => this.end('caller');
  #endedBy: EndedBy | undefined;

  constructor(open: Set<AttemptScope>, caller: AbortSignal | undefined, limitMs: number, limit: TimeLimit) {
    this.#open = open;
    this.#caller = caller;
    this.#timer = setTimeout(() => this.end(limit), limitMs);
    open.add(this);
    // Many calls may share one signal. Node 20 would warn from the eleventh on; later versions set signals no limit.
    if (caller !== undefined) setMaxListeners(Number.POSITIVE_INFINITY, caller);
    caller?.addEventListener('abort', this.#onCallerAbort, { once: true });
    if (caller?.aborted) this.end('caller');
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get endedBy(): EndedBy | undefined {
    return this.#endedBy;
  }

  end(by: EndedBy): void {
    if (this.#endedBy !== undefined) return;
    this.#endedBy = by;
    this.#controller.abort();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#open.delete(this);
    this.#caller?.removeEventListener('abort', this.#onCallerAbort);
  }

  /** The promise's value, or undefined once the scope has ended. */
  async race<Value>(promise: Promise<Value>): Promise<{ readonly value: Value } | undefined> {
    if (this.#endedBy !== undefined) {
      promise.catch(() => undefined);
      return undefined;
    }
    return new Promise((resolve, reject) => {
      this.signal.addEventListener('abort', () => resolve(undefined), { once: true });
      promise.then((value) => resolve({ value }), reject);
    });
  }
}
