import type { SlotOutcome } from '@x/core-signing';

/** How a limiter answers to refusals for the rate. */
export interface AdaptiveSettings {
  /** How long an operation rests after a refusal that names no time; doubled by each further one in a row. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** How long the rate stays before it is raised by a tenth of the whole. */
  readonly recoveryStepMs: number;
}

export const defaultAdaptiveSettings: AdaptiveSettings = {
  firstPauseMs: 1_000,
  longestPauseMs: 60_000,
  recoveryStepMs: 5_000,
};

const smallestShare = 0.05;
const recoveryStep = 0.1;

/**
 * The share of the allowed rate that is used at present. A refusal rests the operation and halves the share; every
 * `recoveryStepMs` without one gives back a tenth of the whole. Calls that were under way at a refusal say nothing new.
 */
export class AdaptiveRate {
  readonly #settings: AdaptiveSettings;
  #share = 1;
  #pausedUntilMs = Number.NEGATIVE_INFINITY;
  #slowedAtMs = Number.NEGATIVE_INFINITY;
  #steadySinceMs = 0;
  #refusalsInARow = 0;

  constructor(settings: AdaptiveSettings) {
    this.#settings = settings;
  }

  get pausedUntilMs(): number {
    return this.#pausedUntilMs;
  }

  /** From 0 to 1. */
  shareAt(nowMs: number): number {
    while (this.#share < 1 && nowMs - this.#steadySinceMs >= this.#settings.recoveryStepMs) {
      this.#share = Math.min(1, this.#share + recoveryStep);
      this.#steadySinceMs += this.#settings.recoveryStepMs;
    }
    return this.#share;
  }

  /** When the share rises next; infinity when it is whole. */
  risesAtMs(): number {
    return this.#share < 1 ? this.#steadySinceMs + this.#settings.recoveryStepMs : Number.POSITIVE_INFINITY;
  }

  /** @returns whether the rate was lowered */
  report(outcome: SlotOutcome, retryAfterMs: number | undefined, startedAtMs: number, nowMs: number): boolean {
    const isNews = startedAtMs > this.#slowedAtMs;
    if (outcome !== 'rate-refused') {
      if (outcome === 'answered' && isNews) this.#refusalsInARow = 0;
      return false;
    }
    const { firstPauseMs, longestPauseMs } = this.#settings;
    if (isNews) this.#refusalsInARow += 1;
    const pauseMs = retryAfterMs ?? Math.min(longestPauseMs, firstPauseMs * 2 ** (this.#refusalsInARow - 1));
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, nowMs + pauseMs);
    this.#steadySinceMs = this.#pausedUntilMs;
    if (!isNews) return false;
    this.#share = Math.max(smallestShare, this.shareAt(nowMs) / 2);
    this.#slowedAtMs = nowMs;
    return true;
  }
}
