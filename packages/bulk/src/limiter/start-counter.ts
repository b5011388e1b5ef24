/** Roughly how many calls start in a second, from two counts. */
export class StartCounter {
  #second = Number.NEGATIVE_INFINITY;
  #current = 0;
  #previous = 0;

  count(nowMs: number): void {
    this.#turnTo(nowMs);
    this.#current += 1;
  }

  perSecond(nowMs: number): number {
    this.#turnTo(nowMs);
    return Math.max(this.#current, this.#previous);
  }

  #turnTo(nowMs: number): void {
    const second = Math.floor(nowMs / 1_000);
    if (second === this.#second) return;
    this.#previous = second === this.#second + 1 ? this.#current : 0;
    this.#current = 0;
    this.#second = second;
  }
}
