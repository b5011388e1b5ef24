/** How often users were not done for one reason. */
export interface Tallied {
  readonly outcome: string;
  readonly reason: string;
  readonly count: number;
}

/** Reasons are words of the vendor or of ours; should there be more, they are counted together. */
const mostReasons = 40;

/** Counts why users were not done. */
export class ReasonTally {
  readonly #counts = new Map<string, { readonly outcome: string; readonly reason: string; count: number }>();

  add(outcome: string, reason = 'without a reason'): void {
    const key = `${outcome} ${reason}`;
    const known = this.#counts.get(key);
    if (known !== undefined) known.count += 1;
    else if (this.#counts.size < mostReasons || reason === 'other')
      this.#counts.set(key, { outcome, reason, count: 1 });
    else this.add(outcome, 'other');
  }

  /** The most frequent first. */
  list(): readonly Tallied[] {
    return [...this.#counts.values()].sort((one, other) => other.count - one.count);
  }
}
