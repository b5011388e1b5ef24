import { setMaxListeners } from 'node:events';
import type { RateLimit, Slot, SlotOutcome } from '@x/core-signing';
import { AdaptiveRate, type AdaptiveSettings } from './adaptive-rate.ts';
import { Fifo } from './fifo.ts';
import type { LimiterClock } from './limiter-clock.ts';
import { SlidingWindow } from './sliding-window.ts';
import { StartCounter } from './start-counter.ts';

interface Waiter {
  isGone: boolean;
  start(slot: Slot): void;
}

/** Below this many it is not worth the while to look for waiters that left. */
const fewWaiters = 32;

/** What the calls of one vendor, operation and subject share. Whoever came first starts first. */
export class Budget {
  readonly #clock: LimiterClock;
  readonly #windows: SlidingWindow[];
  readonly #rate: AdaptiveRate;
  readonly #starts = new StartCounter();
  readonly #waiters = new Fifo<Waiter>();
  readonly #isUnlimited: boolean;
  #waitersGone = 0;
  #inFlight = 0;
  #callOff: (() => void) | undefined;

  constructor(limits: readonly RateLimit[], settings: AdaptiveSettings, clock: LimiterClock) {
    this.#clock = clock;
    this.#windows = limits.map(({ limit, windowMs }) => new SlidingWindow(limit, windowMs));
    this.#isUnlimited = limits.length === 0;
    this.#rate = new AdaptiveRate(settings);
  }

  acquire(signal: AbortSignal | undefined): Promise<Slot> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(signal.reason);
        return;
      }
      const leave = (): void => {
        waiter.isGone = true;
        this.#forget();
        reject(signal?.reason);
      };
      const waiter: Waiter = {
        isGone: false,
        start(slot) {
          signal?.removeEventListener('abort', leave);
          resolve(slot);
        },
      };
      // Many calls may wait under one signal. Node 20 would warn from the eleventh on.
      if (signal !== undefined) setMaxListeners(Number.POSITIVE_INFINITY, signal);
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiters.push(waiter);
      // Those before it are waiting for a moment that is known already.
      if (this.#waiters.length === 1) this.#admit();
    });
  }

  /** Whether nothing of it would be missed. */
  isIdle(): boolean {
    const nowMs = this.#clock.nowMs();
    return (
      this.#inFlight === 0 &&
      this.#waiters.length === 0 &&
      this.#rate.pausedUntilMs <= nowMs &&
      this.#rate.shareAt(nowMs) === 1 &&
      this.#windows.every((window) => window.isEmpty(nowMs))
    );
  }

  /** Starts those for whom there is a place, and sets the alarm for the next one. */
  #admit(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    const nowMs = this.#clock.nowMs();
    for (;;) {
      const next = this.#waiters.at(0);
      if (next === undefined) return;
      if (next.isGone) {
        this.#waiters.shift();
        this.#waitersGone -= 1;
        continue;
      }
      const freeAtMs = this.#freeAtMs(nowMs);
      if (freeAtMs > nowMs) {
        const wakeAtMs = Math.min(freeAtMs, Math.max(this.#rate.risesAtMs(), this.#rate.pausedUntilMs));
        if (wakeAtMs < Number.POSITIVE_INFINITY) {
          this.#callOff = this.#clock.schedule(Math.max(0, wakeAtMs - nowMs), () => this.#admit());
        }
        return;
      }
      this.#waiters.shift();
      next.start(this.#startCall(nowMs));
    }
  }

  #freeAtMs(nowMs: number): number {
    const share = this.#rate.shareAt(nowMs);
    // A pace that was learned from a refusal is left behind once the rate is whole again.
    if (this.#isUnlimited && share === 1) this.#windows.length = 0;
    let freeAtMs = this.#rate.pausedUntilMs;
    for (const window of this.#windows) freeAtMs = Math.max(freeAtMs, window.freeAtMs(nowMs, this.#inFlight, share));
    return freeAtMs;
  }

  #startCall(startedAtMs: number): Slot {
    this.#inFlight += 1;
    this.#starts.count(startedAtMs);
    let isDone = false;
    return {
      done: (outcome, retryAfterMs) => {
        if (isDone) return;
        isDone = true;
        this.#finishCall(startedAtMs, outcome, retryAfterMs);
      },
    };
  }

  #finishCall(startedAtMs: number, outcome: SlotOutcome, retryAfterMs: number | undefined): void {
    const nowMs = this.#clock.nowMs();
    this.#inFlight -= 1;
    for (const window of this.#windows) window.answered(nowMs);
    const wasLowered = this.#rate.report(outcome, retryAfterMs, startedAtMs, nowMs);
    if (wasLowered && this.#isUnlimited && this.#windows.length === 0) {
      // The vendor states no limit but has one: what was sent in the last second was too much.
      this.#windows.push(new SlidingWindow(this.#starts.perSecond(nowMs), 1_000));
    }
    this.#admit();
  }

  #forget(): void {
    this.#waitersGone += 1;
    if (this.#waitersGone < fewWaiters || this.#waitersGone * 2 < this.#waiters.length) return;
    this.#waiters.keep(({ isGone }) => !isGone);
    this.#waitersGone = 0;
  }
}
