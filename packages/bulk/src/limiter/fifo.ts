/** A queue whose operations take constant time on average, however long it is. */
export class Fifo<Value> {
  #values: Value[] = [];
  #head = 0;

  get length(): number {
    return this.#values.length - this.#head;
  }

  push(value: Value): void {
    this.#values.push(value);
  }

  /** The value at a place, counted from the oldest. */
  at(index: number): Value | undefined {
    return this.#values[this.#head + index];
  }

  shift(): Value | undefined {
    if (this.length === 0) return undefined;
    const value = this.#values[this.#head];
    this.#head += 1;
    // Cut off what was taken once it is the larger half: each value is moved once at most on average.
    if (this.#head * 2 > this.#values.length) {
      this.#values = this.#values.slice(this.#head);
      this.#head = 0;
    }
    return value;
  }

  /** Drops the values that do not pass. */
  keep(passes: (value: Value) => boolean): void {
    this.#values = this.#values.slice(this.#head).filter(passes);
    this.#head = 0;
  }
}
