import { type AttemptResult, attemptCall } from './client/attempt.ts';
import type { ClientCall } from './client/client-call.ts';
import type { ClientContext } from './client/client-context.ts';
import { type AttemptTime, runWithRetry } from './client/run-with-retry.ts';
import { type LimitedAttempt, withSlot } from './limit/with-slot.ts';
import { checkCallOptions } from './options/check-call-options.ts';
import type { CallOptions } from './options/common-options.ts';
import type { TokenSource } from './token/token-source.ts';

/**
 * The way of a call: token, authorize, sign, send, decode, and again from the start when the failure passes by itself.
 * Every attempt is authorized and signed anew.
 */
export async function execute<Token, Data>(
  context: ClientContext<Token>,
  tokens: TokenSource<Token>,
  call: ClientCall<Data>,
  callOptions: CallOptions = {},
): Promise<Data> {
  checkCallOptions(call.operation, callOptions);
  const limits = limitsOf(context);
  let generation = 0;
  return runWithRetry({
    context,
    operation: call.operation,
    path: call.request.path,
    signal: callOptions.signal,
    timeoutMs: callOptions.timeoutMs ?? context.options.timeoutMs,
    deadlineMs: callOptions.deadlineMs ?? context.options.deadlineMs,
    maxAttempts: callOptions.retry === false ? 1 : context.options.retryPolicy.maxAttempts,
    async attempt(time) {
      const held = tokens.peek() ?? (await waitForToken(tokens, time));
      if ('outcome' in held) return held;
      return withSlot({
        ...limits,
        operation: call.operation,
        time,
        send() {
          // The token came first, so that nobody holds a place while it is fetched; there may be a newer one by now.
          const { token, generation: used } = tokens.peek() ?? held;
          generation = used;
          return attemptInTime(context, call, token, time);
        },
      });
    },
    refreshToken: () => tokens.refuse(generation),
  });
}

/**
 * Makes a call that needs no token, such as the one that fetches a token. It belongs to no single caller: the calls
 * that wait for the token share how it ends, and only closing the client ends it early.
 */
export async function executeWithoutToken<Token, Data>(
  context: ClientContext<Token>,
  call: ClientCall<Data>,
): Promise<Data> {
  return runWithRetry({
    context,
    operation: call.operation,
    path: call.request.path,
    signal: undefined,
    timeoutMs: context.options.timeoutMs,
    deadlineMs: context.options.deadlineMs,
    maxAttempts: context.options.retryPolicy.maxAttempts,
    attempt: (time) =>
      withSlot({
        ...limitsOf(context),
        operation: call.operation,
        time,
        send: () => attemptInTime(context, call, undefined, time),
      }),
  });
}

function limitsOf<Token>({ options }: ClientContext<Token>): Pick<LimitedAttempt<never>, 'limiter' | 'subject'> {
  return { limiter: options.limiter, subject: options.subject };
}

async function attemptInTime<Token, Data>(
  context: ClientContext<Token>,
  call: ClientCall<Data>,
  token: Token | undefined,
  time: AttemptTime,
): Promise<AttemptResult<Data>> {
  const scope = time.openAttemptScope();
  try {
    const result = await attemptCall(context, call, token, scope);
    const { outcome } = result;
    if (outcome.ok || outcome.failure.kind !== 'transport' || scope.endedBy === undefined) return result;
    return { ...result, outcome: { ok: false, failure: time.explainEnd(scope.endedBy, outcome.failure) } };
  } finally {
    scope.dispose();
  }
}

async function waitForToken<Token>(
  tokens: TokenSource<Token>,
  time: AttemptTime,
): Promise<Awaited<ReturnType<TokenSource<Token>['get']>> | AttemptResult<never>> {
  const scope = time.openCallScope();
  try {
    const held = await scope.race(tokens.get());
    if (held !== undefined) return held.value;
    const waiting = { kind: 'transport', problem: 'deadline', sent: 'no', detail: 'no access token arrived' } as const;
    return { outcome: { ok: false, failure: time.explainEnd(scope.endedBy ?? 'deadline', waiting) } };
  } finally {
    scope.dispose();
  }
}
