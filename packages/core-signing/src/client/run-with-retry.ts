import type { Operation } from '../contract/operation.ts';
import type { Failure, TransportFailure } from '../errors/failure.ts';
import { toError } from '../errors/to-error.ts';
import { decideRetry, type RetryDecision } from '../retry/decide-retry.ts';
import type { AttemptResult } from './attempt.ts';
import { AttemptScope, type EndedBy, type TimeLimit } from './attempt-scope.ts';
import type { ClientContext } from './client-context.ts';
import { attemptReporter } from './report-attempt.ts';

/** One call with its limits, as the loop sees it. */
export interface RetriedRun<Token, Data> {
  readonly context: ClientContext<Token>;
  readonly operation: Operation;
  /** The path of the request, with the values of its parameters. */
  readonly path: string;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  /** How often this call is tried in all. */
  readonly maxAttempts: number;
  /** Makes one attempt. `openScope` starts its time; before that the attempt may wait, for example for a token. */
  attempt(time: AttemptTime): Promise<AttemptResult<Data>>;
  /** Makes sure that the next attempt has another token. */
  refreshToken?(): void;
}

export interface AttemptTime {
  /** A scope that ends with the whole call. */
  openCallScope(): AttemptScope;
  /** A scope that ends with the attempt, or with the call if that comes first. */
  openAttemptScope(): AttemptScope;
  /** What it means that a scope was ended: throws the caller's reason when it was the caller. */
  explainEnd(endedBy: EndedBy, failure: TransportFailure): TransportFailure;
}

/** Tries until there is a value, or until the failure is final; then throws it as an error. */
export async function runWithRetry<Token, Data>(run: RetriedRun<Token, Data>): Promise<Data> {
  const { context, operation } = run;
  const { runtime, options } = context;
  const deadlineAtMs = runtime.monotonicMs() + run.deadlineMs;
  const remainingMs = (): number => Math.max(0, deadlineAtMs - runtime.monotonicMs());
  const time = attemptTime(run, remainingMs);
  const policy = { ...options.retryPolicy, maxAttempts: run.maxAttempts };
  const repeatable = mayRepeat(operation, options.repeatUncertainWrites);
  const report = attemptReporter(options.onAttempt, operation, run.path);
  let tokenRefreshed = false;

  for (let attempt = 1; ; attempt += 1) {
    run.signal?.throwIfAborted();
    const startedAtMs = runtime.monotonicMs();
    const result = context.closed ? closedResult : await run.attempt(time);
    const waitedMs = (result.exchange?.readyAtMs ?? runtime.monotonicMs()) - startedAtMs;
    const { outcome } = result;
    if (outcome.ok) {
      report({ attempt, waitedMs, result });
      return outcome.value;
    }
    const decision = decideRetry({
      failure: outcome.failure,
      policy,
      attempt: tokenRefreshed ? attempt - 1 : attempt,
      repeatable,
      tokenRefreshed: tokenRefreshed || run.refreshToken === undefined,
      remainingMs: remainingMs(),
      random: runtime.random(),
    });
    report({ attempt, waitedMs, result, decision });
    if (decision.action === 'give-up') throw toError(outcome.failure, context.adapter.title, operation, attempt);
    if (decision.refreshToken) {
      tokenRefreshed = true;
      run.refreshToken?.();
    }
    await pause(run, decision, outcome.failure, attempt);
    // A pause can take longer than asked. What is known about this failure is worth more than an attempt without time.
    if (remainingMs() === 0) throw toError(outcome.failure, context.adapter.title, operation, attempt);
  }
}

const closedResult: AttemptResult<never> = {
  outcome: {
    ok: false,
    failure: { kind: 'transport', problem: 'client-closed', sent: 'no', detail: 'the client is closed' },
  },
};

/** Whether a repeat does no harm, as far as the contract says and the caller allows. */
function mayRepeat(operation: Operation, repeatUncertainWrites: boolean): boolean {
  return operation.idempotent.value && (repeatUncertainWrites || operation.idempotent.evidence === 'documented');
}

async function pause<Token, Data>(
  run: RetriedRun<Token, Data>,
  decision: Extract<RetryDecision, { action: 'retry' }>,
  failure: Failure,
  attempt: number,
): Promise<void> {
  if (decision.delayMs === 0) return;
  const { context } = run;
  const scope = new AttemptScope(context.open, run.signal, run.deadlineMs, 'deadline');
  try {
    await context.runtime.sleep(decision.delayMs, scope.signal);
  } catch (error) {
    if (scope.endedBy === undefined) throw error;
    run.signal?.throwIfAborted();
    throw toError(failure, context.adapter.title, run.operation, attempt);
  } finally {
    scope.dispose();
  }
}

function attemptTime<Token, Data>(run: RetriedRun<Token, Data>, remainingMs: () => number): AttemptTime {
  const { context, signal } = run;
  // Which limit it is, is settled when the timer starts: timers are not exact enough to tell it by the clock afterwards.
  function open(limitMs: number, limit: TimeLimit): AttemptScope {
    const scope = new AttemptScope(context.open, signal, limitMs, limit);
    // The client may have been closed since the loop looked, while a token was on its way.
    if (context.closed) scope.end('closed');
    return scope;
  }
  return {
    openCallScope: () => open(remainingMs(), 'deadline'),
    openAttemptScope() {
      const leftMs = remainingMs();
      return run.timeoutMs < leftMs ? open(run.timeoutMs, 'timeout') : open(leftMs, 'deadline');
    },
    explainEnd(endedBy, failure) {
      switch (endedBy) {
        case 'caller':
          signal?.throwIfAborted();
          return failure;
        case 'closed':
          return { ...failure, problem: 'client-closed', detail: 'the client was closed' };
        case 'timeout':
          return { ...failure, problem: 'timeout', detail: `timeoutMs (${run.timeoutMs}) ran out` };
        case 'deadline':
          return { ...failure, problem: 'deadline', detail: `deadlineMs (${run.deadlineMs}) ran out` };
      }
    },
  };
}
