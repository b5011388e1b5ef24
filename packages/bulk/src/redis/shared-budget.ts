import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { RateLimit, Slot, SlotOutcome } from '@x/core-signing';
import type { Redis } from 'ioredis';
import { AdaptiveRate, type AdaptiveSettings } from '../limiter/adaptive-rate.ts';
import { type Places, SharedWindows } from './shared-windows.ts';
import { readSlowDown } from './slow-down.ts';
import { untilAborted } from './until-aborted.ts';

/** After a refusal the rate is whole again after so many steps at most. */
const stepsToWhole = 10;
/** The longest delay that a timer takes. */
const longestTimerMs = 2_147_483_647;

/** What the calls of one vendor, operation and subject share over all processes. In one process, first come first served. */
export class SharedBudget {
  readonly #redis: Redis;
  readonly #windows: SharedWindows;
  readonly #isUnlimited: boolean;
  readonly #rate: AdaptiveRate;
  readonly #recoveryMs: number;
  #limits: readonly RateLimit[];
  #startsPerSecond = 1;
  #heardOf: string | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(redis: Redis, key: string, limits: readonly RateLimit[], settings: AdaptiveSettings) {
    this.#redis = redis;
    this.#windows = new SharedWindows(redis, key);
    this.#limits = limits;
    this.#isUnlimited = limits.length === 0;
    this.#rate = new AdaptiveRate(settings);
    this.#recoveryMs = settings.recoveryStepMs * stepsToWhole;
  }

  async acquire(signal: AbortSignal): Promise<Slot> {
    signal.throwIfAborted();
    const before = this.#last;
    let pass = (): void => undefined;
    this.#last = new Promise((resolve) => {
      pass = resolve;
    });
    try {
      await untilAborted(before, signal);
      // Without limits nobody waits for a place, so nobody can be overtaken.
      if (this.#limits.length === 0) pass();
      return await this.#enter(signal);
    } finally {
      // Whoever leaves early must not let the next one overtake those before.
      void before.then(pass);
    }
  }

  /** Redis may be out of reach, and then answers no earlier than the connection is back: the signal ends that too. */
  async #enter(signal: AbortSignal): Promise<Slot> {
    const entering = this.#enterWindows(signal);
    try {
      return this.#slot(await untilAborted(entering, signal), performance.now());
    } catch (error) {
      entering.then(
        (places) => places.giveBack(),
        () => undefined,
      );
      throw error;
    }
  }

  async #enterWindows(signal: AbortSignal): Promise<Places> {
    for (;;) {
      await this.#sleepUntil(this.#rate.pausedUntilMs, signal);
      const share = this.#rate.shareAt(performance.now());
      // A pace that was learned from a refusal is left behind once the rate is whole again.
      if (this.#isUnlimited && share === 1) this.#limits = [];
      const { waitMs, slowDown, startsPerSecond, places } = await this.#windows.enter(this.#limits, share);
      this.#startsPerSecond = startsPerSecond;
      const isSlower = this.#hear(slowDown);
      if (waitMs === 0 && !isSlower) return places;
      if (waitMs === 0) places.giveBack();
      else await this.#sleepUntil(Math.min(performance.now() + waitMs, this.#rate.risesAtMs()), signal);
    }
  }

  async #sleepUntil(atMs: number, signal: AbortSignal): Promise<void> {
    const leftMs = Math.min(longestTimerMs, Math.ceil(atMs - performance.now()));
    if (leftMs > 0) await delay(leftMs, undefined, { signal });
    signal.throwIfAborted();
  }

  /** Heeds what another process has told. Gives whether that was news. */
  #hear(text: string): boolean {
    const told = readSlowDown(text);
    if (told === undefined || told.id === this.#heardOf) return false;
    this.#heardOf = told.id;
    const nowMs = performance.now();
    const aheadMs = Date.now() - nowMs;
    const restMs = Math.max(0, told.pausedUntilMs - Date.now());
    const wasLowered = this.#rate.report('rate-refused', restMs, told.startedAtMs - aheadMs, nowMs);
    if (wasLowered) this.#learn(told.startsPerSecond);
    return true;
  }

  #slot(places: Places, startedAtMs: number): Slot {
    let isDone = false;
    return {
      done: (outcome, retryAfterMs) => {
        if (isDone) return;
        isDone = true;
        places.keep();
        this.#report(outcome, retryAfterMs, startedAtMs);
      },
    };
  }

  #report(outcome: SlotOutcome, retryAfterMs: number | undefined, startedAtMs: number): void {
    const nowMs = performance.now();
    const wasLowered = this.#rate.report(outcome, retryAfterMs, startedAtMs, nowMs);
    if (outcome !== 'rate-refused') return;
    if (wasLowered) this.#learn(this.#startsPerSecond);
    this.#heardOf = randomUUID();
    const aheadMs = Date.now() - nowMs;
    const slowDown = {
      id: this.#heardOf,
      startedAtMs: startedAtMs + aheadMs,
      pausedUntilMs: this.#rate.pausedUntilMs + aheadMs,
      startsPerSecond: this.#startsPerSecond,
    };
    const keptMs = Math.ceil(this.#rate.pausedUntilMs - nowMs + this.#recoveryMs);
    // Should Redis be out of reach, this process slows down alone.
    this.#redis.set(this.#windows.slowDownKey, JSON.stringify(slowDown), 'PX', keptMs).catch(() => undefined);
  }

  /** The vendor states no limit but has one: what was sent in the last second was too much. */
  #learn(limit: number): void {
    if (this.#isUnlimited && this.#limits.length === 0) {
      this.#limits = [{ limit: Math.max(1, limit), windowMs: 1_000, evidence: 'observed' }];
    }
  }
}
