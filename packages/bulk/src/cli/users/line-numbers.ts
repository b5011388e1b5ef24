/**
 * Which line of the file a user stood in, by its place among the users. Only where the two stop going in step is
 * something kept, so a million users need no more than a few.
 */
export class LineNumbers {
  /** The first place from which on a distance holds, in rising order. */
  readonly #places: number[] = [];
  readonly #distances: number[] = [];
  #count = 0;

  /** Notes the line of the next user. */
  add(line: number): void {
    const distance = line - this.#count;
    if (distance !== this.#distances.at(-1)) {
      this.#places.push(this.#count);
      this.#distances.push(distance);
    }
    this.#count += 1;
  }

  /** Undefined for a place that was not noted. */
  lineOf(ordinal: number): number | undefined {
    if (ordinal >= this.#count) return undefined;
    let low = 0;
    let high = this.#places.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] ?? 0) <= ordinal) low = middle;
      else high = middle;
    }
    const distance = this.#distances[low];
    return distance === undefined ? undefined : ordinal + distance;
  }
}
