import { randomUUID } from 'node:crypto';
import type { Operation } from '../contract/operation.ts';
import type { AttemptEvent } from '../options/attempt-event.ts';
import type { RetryDecision } from '../retry/decide-retry.ts';
import type { AttemptResult } from './attempt.ts';

export interface EndedAttempt {
  readonly attempt: number;
  readonly waitedMs: number;
  readonly result: AttemptResult<unknown>;
  readonly decision?: RetryDecision | undefined;
}

/** Tells the caller's listener of the attempts of one call, under one id. Does nothing, cheaply, when nobody listens. */
export function attemptReporter(
  listener: ((event: AttemptEvent) => void) | undefined,
  operation: Operation,
  sentPath: string,
): (ended: EndedAttempt) => void {
  if (listener === undefined) return nobodyListens;
  const { vendor, name, method } = operation;
  const ofCall = { vendor, operation: name, method, path: templateOf(operation, sentPath), callId: randomUUID() };
  return (ended) => tell(listener, { ...ofCall, ...describeAttempt(ended) });
}

const nobodyListens = (): void => undefined;

/** Some operations have several paths; the values of parameters are nobody's business. */
function templateOf({ path, otherPaths = [] }: Operation, sentPath: string): string {
  return otherPaths.find((other) => other.path === sentPath)?.path ?? path;
}

function describeAttempt({ attempt, waitedMs, result, decision }: EndedAttempt) {
  const { outcome, exchange, httpStatus } = result;
  const failure = outcome.ok ? undefined : outcome.failure;
  // Some vendors give their id of a request only in the body of a refusal.
  const requestId = (failure?.kind === 'vendor' ? failure.requestId : undefined) ?? result.requestId;
  return {
    attempt,
    waitedMs: toTenths(waitedMs),
    ...(exchange === undefined ? {} : { durationMs: toTenths(exchange.durationMs) }),
    outcome: failure?.kind ?? 'ok',
    ...(httpStatus === undefined ? {} : { httpStatus }),
    ...(failure === undefined ? {} : { reason: failure.kind === 'vendor' ? failure.reason : failure.problem }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(decision?.action === 'retry' ? { retryInMs: decision.delayMs } : {}),
  } as const;
}

const toTenths = (ms: number): number => Math.round(ms * 10) / 10;

/** A listener that throws must not change how the call ends. */
function tell(listener: (event: AttemptEvent) => void, event: AttemptEvent): void {
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
