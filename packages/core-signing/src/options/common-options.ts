import type { Dispatcher } from 'undici';
import type { Limiter } from '../limit/limiter.ts';
import type { TokenStore } from '../token/token-store.ts';
import type { FetchLike } from '../transport/fetch-transport.ts';
import type { Transport } from '../transport/transport.ts';
import type { AttemptEvent } from './attempt-event.ts';

export interface RetryOptions {
  /** How often a request is tried in all, the first time included. Default 3. */
  maxAttempts?: number | undefined;
  /** The upper bound of the first pause in milliseconds; each further one is twice as long. Default 250. */
  initialDelayMs?: number | undefined;
  /** The upper bound of every pause in milliseconds, unless the vendor asks for a longer one. Default 5000. */
  maxDelayMs?: number | undefined;
}

/** The options that every client takes. None is read from the environment. */
export interface CommonOptions {
  /**
   * Where the vendor is, without a trailing slash. A path in it is put in front of every request and is not signed.
   * `http:` is taken for loopback hosts, and for others only when they are in `allowInsecureHosts`.
   */
  baseURL?: string | undefined;
  /** Host names, such as a container's, that may be called over plain `http:`. */
  allowInsecureHosts?: readonly string[] | undefined;
  /** An undici 7 dispatcher to send over: a proxy, a private CA, a `MockAgent`. Closing it stays with the caller. */
  dispatcher?: Dispatcher | undefined;
  /** A `fetch` function to send over instead of undici. */
  fetch?: FetchLike | undefined;
  /** A transport of your own instead of undici. */
  transport?: Transport | undefined;
  /** How long one attempt may take, in milliseconds. Default 10000. */
  timeoutMs?: number | undefined;
  /** How long one call may take with all its attempts and pauses, in milliseconds. Default 30000. */
  deadlineMs?: number | undefined;
  /** How failures that pass by themselves are retried; `false` for never. */
  retry?: RetryOptions | false | undefined;
  /**
   * Whether a write whose answer was lost is sent again although only we infer, and the vendor does not say, that a
   * repeat does no harm. Default true.
   */
  repeatUncertainWrites?: boolean | undefined;
  /** The largest answer that is read, in bytes. Default 1 MiB. */
  maxResponseBytes?: number | undefined;
  /** Where several processes share tokens. By default each client keeps its own in memory. */
  tokenStore?: TokenStore | undefined;
  /**
   * Where every attempt waits for its place within the vendor's rate limits, token calls too: `createLimiter()` of
   * `@x/bulk`, or one that several processes share. The wait counts against `deadlineMs`, not against `timeoutMs`. By
   * default nothing waits.
   */
  limiter?: Limiter | undefined;
  /** The clock for signatures, `end_time` and the expiry of tokens. Default the system's. */
  now?: (() => Date) | undefined;
  /** Called after every attempt. What it throws is reported as a process warning and otherwise ignored. */
  onAttempt?: ((event: AttemptEvent) => void) | undefined;
}

/** What can be said for one call. */
export interface CallOptions {
  /** Ends the call; it then rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** How long one attempt of this call may take, in milliseconds. */
  timeoutMs?: number | undefined;
  /** How long this call may take with all its attempts and pauses, in milliseconds. */
  deadlineMs?: number | undefined;
  /** `false`: this call is tried once, for a caller that retries by itself. A refused token is still replaced, once. */
  retry?: false | undefined;
}
