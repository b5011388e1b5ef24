import { decode } from '../answer/decode.ts';
import type { Outcome } from '../errors/failure.ts';
import { scrub } from '../errors/scrub.ts';
import { toReadyRequest } from '../request/to-ready-request.ts';
import type { AttemptScope } from './attempt-scope.ts';
import type { ClientCall } from './client-call.ts';
import type { ClientContext } from './client-context.ts';

/** How one attempt ended, and what of the answer is told to `onAttempt`. */
export interface AttemptResult<Data> {
  readonly outcome: Outcome<Data>;
  /** Left out when the attempt ended before its request. */
  readonly exchange?: Exchange | undefined;
  readonly httpStatus?: number | undefined;
  readonly requestId?: string | undefined;
}

/** The times of one request and its answer, in milliseconds of the runtime's monotonic clock. */
export interface Exchange {
  /** When the attempt had all that it waited for. */
  readonly readyAtMs: number;
  /** From handing the request to the transport until its answer was read, or it failed. */
  readonly durationMs: number;
}

/**
 * One attempt, from credentials to value. Everything that must be fresh is made here: the token's place, the ids that
 * may not repeat, the date of the signature.
 */
export async function attemptCall<Token, Data>(
  context: ClientContext<Token>,
  call: ClientCall<Data>,
  token: Token | undefined,
  scope: AttemptScope,
): Promise<AttemptResult<Data>> {
  const { adapter, options, runtime } = context;
  const readyAtMs = runtime.monotonicMs();
  const prepared = adapter.prepare?.(call.request) ?? call.request;
  const authorized = token === undefined ? prepared : adapter.authorize(prepared, token);
  const ready = toReadyRequest(authorized);
  const signed = token === undefined ? ready : adapter.sign(ready, options.now());

  const sentAtMs = runtime.monotonicMs();
  const sent = await options.transport.send(
    {
      method: signed.method,
      origin: options.baseURL.origin,
      target: options.baseURL.prefix + signed.target,
      headers: signed.headers,
      body: signed.body,
    },
    { signal: scope.signal, maxResponseBytes: options.maxResponseBytes },
  );
  const exchange = { readyAtMs, durationMs: runtime.monotonicMs() - sentAtMs };
  if (!sent.ok) return { outcome: sent, exchange };

  const { response } = sent;
  const ofRequest = token === undefined ? [] : [...adapter.secretsOf(token), ...(adapter.secretsIn?.(signed) ?? [])];
  const secrets = [...context.secrets, ...ofRequest];
  const requestId = adapter.requestIdHeader === undefined ? undefined : response.header(adapter.requestIdHeader);
  const outcome = decode(
    {
      operation: call.operation,
      data: call.data,
      readEnvelope: call.readEnvelope,
      lookUpError: context.lookUpError,
      requestId,
      retryAfterMs: adapter.readRetryAfterMs(response),
      secrets,
    },
    response,
  );
  // Scrubbing costs more than the rest of a good answer, so it is left to those who show the id: decode, for an error,
  // and here, for a listener.
  const shown = requestId === undefined || options.onAttempt === undefined ? undefined : scrub(requestId, secrets);
  return { outcome, exchange, httpStatus: response.status, requestId: shown };
}
