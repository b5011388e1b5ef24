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

// In percent, which halves and adds up exactly: tenths of 1 would come to a little less than the whole.
const wholePercent = 100;
const smallestPercent = 5;
const recoveryPercent = 10;

/**
 * The share of the allowed rate that is used at present. A refusal rests the operation and halves the share; every
 * `recoveryStepMs` without one gives back a tenth of the whole. Calls that were under way at a refusal say nothing new.
 */
export class AdaptiveRate {
  readonly #settings: AdaptiveSettings;
  #percent = wholePercent;
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
    this.#riseUntil(nowMs);
    return this.#percent / wholePercent;
  }

  /** When the share rises next; infinity when it is whole. */
  risesAtMs(): number {
    const isWhole = this.#percent === wholePercent;
    return isWhole ? Number.POSITIVE_INFINITY : this.#steadySinceMs + this.#settings.recoveryStepMs;
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
    this.#riseUntil(nowMs);
    this.#percent = Math.max(smallestPercent, this.#percent / 2);
    this.#slowedAtMs = nowMs;
    return true;
  }

  #riseUntil(nowMs: number): void {
    while (this.#percent < wholePercent && nowMs - this.#steadySinceMs >= this.#settings.recoveryStepMs) {
      this.#percent = Math.min(wholePercent, this.#percent + recoveryPercent);
      this.#steadySinceMs += this.#settings.recoveryStepMs;
    }
  }
}
