import type { LimitedCall, Limiter } from '@x/core-signing';
import { type AdaptiveSettings, defaultAdaptiveSettings } from './adaptive-rate.ts';
import { Budget } from './budget.ts';
import { type LimiterClock, systemLimiterClock } from './limiter-clock.ts';

/** All in milliseconds. */
export interface LimiterOptions {
  /** The rest after a refusal for the rate that names no time; doubled by each further one in a row. Default 1000. */
  readonly firstPauseMs?: number | undefined;
  /** The longest rest after a refusal that names no time. Default 60000. */
  readonly longestPauseMs?: number | undefined;
  /** After a refusal: how long the rate stays before it is raised by a tenth of the whole. Default 5000. */
  readonly recoveryStepMs?: number | undefined;
}

/** How many budgets are kept before those that nobody would miss are looked for. */
const fewBudgets = 64;

/**
 * A limiter for one process: give it to clients as their `limiter`, to `runBulk`, or to both.
 *
 * Calls of one vendor, operation and subject share a budget: the windows of the first of them, all of which hold at
 * once. A place is free again one window after the answer came, so no window of the vendor's is ever overrun by calls
 * that went this way. First come, first served. A refusal for the rate rests the operation as long as the vendor asks,
 * or 1 s, 2 s, 4 s ... up to 60 s, and halves its rate, which then comes back by a tenth every 5 s.
 *
 * @throws TypeError when an option is no positive number
 */
// Own code, because none of the libraries keeps a place until after the answer: p-throttle counts starts, in one window;
// limiter and bottleneck count tokens that refill with the clock; rate-limiter-flexible counts in fixed windows, which
// let twice the limit pass around their edges; and none has several windows that are entered together or not at all.
export function createLimiter(options: LimiterOptions = {}, clock: LimiterClock = systemLimiterClock): Limiter {
  const settings = resolveSettings(options);
  const budgets = new Map<string, Budget>();
  let sweepAt = fewBudgets;

  function budgetOf(call: LimitedCall): Budget {
    const key = JSON.stringify([call.vendor, call.operation, call.subject]);
    const known = budgets.get(key);
    if (known !== undefined) return known;
    if (budgets.size >= sweepAt) {
      for (const [idleKey, budget] of budgets) if (budget.isIdle()) budgets.delete(idleKey);
      sweepAt = Math.max(fewBudgets, budgets.size * 2);
    }
    const made = new Budget(call.limits, settings, clock);
    budgets.set(key, made);
    return made;
  }

  return { acquire: (call, { signal }) => budgetOf(call).acquire(signal) };
}

function resolveSettings(options: LimiterOptions): AdaptiveSettings {
  const settings: { -readonly [Name in keyof AdaptiveSettings]: number } = { ...defaultAdaptiveSettings };
  for (const name of ['firstPauseMs', 'longestPauseMs', 'recoveryStepMs'] as const) {
    const value = options[name];
    if (value === undefined) continue;
    if (!(value > 0)) throw new TypeError(`createLimiter: option "${name}" must be a positive number`);
    settings[name] = value;
  }
  return settings;
}
