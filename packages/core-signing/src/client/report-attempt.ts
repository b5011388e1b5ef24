import type { Operation } from '../contract/operation.ts';
import type { AttemptEvent } from '../options/attempt-event.ts';
import type { RetryDecision } from '../retry/decide-retry.ts';
import type { AttemptResult } from './attempt.ts';

/** Tells the caller's listener of one attempt. A listener that throws must not change how the call ends. */
export function reportAttempt(
  listener: ((event: AttemptEvent) => void) | undefined,
  operation: Operation,
  attempt: number,
  durationMs: number,
  result: AttemptResult<unknown>,
  decision: RetryDecision | undefined,
): void {
  if (listener === undefined) return;
  const { outcome, httpStatus } = result;
  const failure = outcome.ok ? undefined : outcome.failure;
  // Some vendors give their id of a request only in the body of a refusal.
  const requestId = (failure?.kind === 'vendor' ? failure.requestId : undefined) ?? result.requestId;
  const event: AttemptEvent = {
    vendor: operation.vendor,
    operation: operation.name,
    attempt,
    durationMs: Math.round(durationMs * 10) / 10,
    outcome: failure?.kind ?? 'ok',
    ...(httpStatus === undefined ? {} : { httpStatus }),
    ...(failure === undefined ? {} : { reason: failure.kind === 'vendor' ? failure.reason : failure.problem }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(decision?.action === 'retry' ? { retryInMs: decision.delayMs } : {}),
  };
  try {
    const returned: unknown = listener(event);
    // An async function fits the listener's type; left alone, its rejection would end the process.
    if (returned instanceof Promise) returned.catch(warn);
  } catch (error) {
    warn(error);
  }
}

function warn(error: unknown): void {
  process.emitWarning(`onAttempt threw: ${error instanceof Error ? error.message : 'something that is no error'}`, {
    code: 'X_ON_ATTEMPT_THREW',
  });
}
