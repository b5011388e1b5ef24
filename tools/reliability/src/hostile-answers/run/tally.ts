import type { Figure } from '../../part.ts';

/** Counts how calls ended, and keeps the first of each kind of failure with the number of its like. */
export class Tally {
  readonly #branches = new Map<string, number>();
  readonly #failures = new Map<string, number>();
  #total = 0;

  count(branch: string): void {
    this.#total += 1;
    this.#branches.set(branch, (this.#branches.get(branch) ?? 0) + 1);
  }

  fail(failure: string): void {
    this.#failures.set(failure, (this.#failures.get(failure) ?? 0) + 1);
  }

  get total(): number {
    return this.#total;
  }

  shareOf(branch: string): number {
    return (this.#branches.get(branch) ?? 0) / Math.max(1, this.#total);
  }

  /** The share of each branch, in the order of the alphabet. */
  figures(title: string): readonly Figure[] {
    const branches = [...this.#branches].sort(([one], [other]) => one.localeCompare(other));
    return branches.map(([branch, count]) => ({
      what: `${title}: ${branch}`,
      value: `${count} (${((100 * count) / this.#total).toFixed(1)} %)`,
    }));
  }

  failures(title: string, most = 20): readonly string[] {
    const all = [...this.#failures].map(
      ([failure, count]) => `${title}: ${failure}${count > 1 ? ` (${count} times)` : ''}`,
    );
    return all.length <= most ? all : [...all.slice(0, most), `${title}: ${all.length - most} more kinds of failure`];
  }
}
