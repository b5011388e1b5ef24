import type { AttemptResult } from '../client/attempt.ts';
import type { AttemptTime } from '../client/run-with-retry.ts';
import type { Operation } from '../contract/operation.ts';
import { ConfigError } from '../errors/config-error.ts';
import type { Limiter, Slot } from './limiter.ts';
import { type SlotReport, slotReport } from './slot-outcome.ts';

export interface LimitedAttempt<Data> {
  readonly limiter: Limiter | undefined;
  readonly subject: string;
  readonly operation: Operation;
  readonly time: AttemptTime;
  /** Makes the attempt; its own time starts in here. */
  send(): Promise<AttemptResult<Data>>;
}

/** Makes an attempt once the limiter has a place for it. The wait counts against the call's deadline alone. */
export async function withSlot<Data>(attempt: LimitedAttempt<Data>): Promise<AttemptResult<Data>> {
  const { limiter } = attempt;
  if (limiter === undefined) return attempt.send();
  const slot = await waitForSlot(limiter, attempt);
  if ('outcome' in slot) return slot;
  let report: SlotReport = { outcome: 'lost', retryAfterMs: undefined };
  try {
    const result = await attempt.send();
    report = slotReport(result);
    return result;
  } finally {
    finish(slot, report);
  }
}

const noPlace = {
  kind: 'transport',
  problem: 'deadline',
  sent: 'no',
  detail: 'the limiter had no place',
} as const;

async function waitForSlot(
  limiter: Limiter,
  { subject, operation, time }: LimitedAttempt<unknown>,
): Promise<Slot | AttemptResult<never>> {
  const call = { vendor: operation.vendor, operation: operation.name, subject, limits: operation.rateLimits };
  const scope = time.openCallScope();
  let waiting = true;
  try {
    const acquired = acquire(limiter, call, scope.signal).then((slot) => {
      // A limiter that takes no notice of the signal: nobody is there to use the place.
      if (!waiting) finish(slot, { outcome: 'lost', retryAfterMs: undefined });
      return slot;
    });
    const held = await scope.race(acquired);
    if (held !== undefined) return held.value;
    return { outcome: { ok: false, failure: time.explainEnd(scope.endedBy ?? 'deadline', noPlace) } };
  } finally {
    waiting = false;
    scope.dispose();
  }
}

async function acquire(limiter: Limiter, call: Parameters<Limiter['acquire']>[0], signal: AbortSignal): Promise<Slot> {
  try {
    return await limiter.acquire(call, { signal });
  } catch (cause) {
    throw new ConfigError('the limiter threw an error, so nothing was sent', 'limiter', { cause });
  }
}

/** What is reported comes after the call: a limiter that throws must not change how that ended. */
function finish(slot: Slot, { outcome, retryAfterMs }: SlotReport): void {
  try {
    slot.done(outcome, retryAfterMs);
  } catch (error) {
    process.emitWarning(`a limiter threw: ${error instanceof Error ? error.message : 'something that is no error'}`, {
      code: 'X_LIMITER_THREW',
    });
  }
}
