import { Fifo } from './fifo.ts';

/** A vendor that counts in whole milliseconds may see two calls a little nearer than they were. */
const marginMs = 1;

/**
 * One window of a rate limit. A call takes its place when it starts and keeps it until `windowMs` after its answer came:
 * the vendor counted it before it answered, so whatever time calls take on their way, no window of the vendor's holds
 * more than `limit` of them.
 */
export class SlidingWindow {
  readonly #limit: number;
  readonly #heldMs: number;
  /** When the answers came, oldest first. */
  readonly #answeredAtMs = new Fifo<number>();

  constructor(limit: number, windowMs: number) {
    this.#limit = limit;
    this.#heldMs = windowMs + marginMs;
  }

  answered(nowMs: number): void {
    this.#answeredAtMs.push(nowMs);
  }

  /**
   * When a further call may start: in the past when now, infinity when an answer has to come first.
   *
   * @param inFlight how many calls have no answer yet
   * @param share which part of the limit is used, from 0 to 1; one call is always allowed
   */
  freeAtMs(nowMs: number, inFlight: number, share: number): number {
    this.#expire(nowMs);
    const limit = Math.max(1, Math.floor(this.#limit * share));
    const over = inFlight + this.#answeredAtMs.length - limit;
    if (over < 0) return Number.NEGATIVE_INFINITY;
    const answeredAtMs = this.#answeredAtMs.at(over);
    return answeredAtMs === undefined ? Number.POSITIVE_INFINITY : answeredAtMs + this.#heldMs;
  }

  isEmpty(nowMs: number): boolean {
    this.#expire(nowMs);
    return this.#answeredAtMs.length === 0;
  }

  #expire(nowMs: number): void {
    for (;;) {
      const oldest = this.#answeredAtMs.at(0);
      if (oldest === undefined || oldest + this.#heldMs > nowMs) return;
      this.#answeredAtMs.shift();
    }
  }
}
