/**
 * Users a second, over the last two minutes. A limit per minute makes runs go by fits and starts: measured over less than
 * its window, the rate would jump with each.
 */
export class RateMeter {
  readonly #spanMs: number;
  readonly #samples: { readonly atMs: number; readonly settled: number }[] = [];

  constructor(spanMs = 120_000) {
    this.#spanMs = spanMs;
  }

  note(atMs: number, settled: number): void {
    const last = this.#samples.at(-1);
    if (last !== undefined && atMs - last.atMs < 500) return;
    this.#samples.push({ atMs, settled });
    while ((this.#samples[1]?.atMs ?? atMs) <= atMs - this.#spanMs) this.#samples.shift();
  }

  /** Undefined until there is something to measure. */
  perSecond(nowMs: number, settled: number): number | undefined {
    const first = this.#samples[0];
    if (first === undefined || nowMs - first.atMs < 1_000) return undefined;
    return ((settled - first.settled) / (nowMs - first.atMs)) * 1_000;
  }
}
