import { types } from 'node:util';
import { ConfigError } from '../errors/config-error.ts';
import type { Limiter } from '../limit/limiter.ts';
import { defaultRetryPolicy, type RetryPolicy } from '../retry/retry-policy.ts';
import type { TokenStore } from '../token/token-store.ts';
import type { Transport } from '../transport/transport.ts';
import type { AttemptEvent } from './attempt-event.ts';
import { type BaseURL, parseBaseURL } from './base-url.ts';
import { chooseTransport } from './choose-transport.ts';
import type { CommonOptions, RetryOptions } from './common-options.ts';
import { type OptionChecks, optionChecks } from './option-checks.ts';

/** The common options, checked and completed. */
export interface ResolvedOptions {
  readonly baseURL: BaseURL;
  readonly transport: Transport;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retryPolicy: RetryPolicy;
  readonly repeatUncertainWrites: boolean;
  readonly maxResponseBytes: number;
  readonly tokenStore: TokenStore | undefined;
  readonly limiter: Limiter | undefined;
  /** On whose account the vendor counts the client's calls: host and app id, or the host alone without one. */
  readonly subject: string;
  readonly now: () => Date;
  readonly onAttempt: ((event: AttemptEvent) => void) | undefined;
}

const commonOptionNames = [
  'baseURL',
  'allowInsecureHosts',
  'dispatcher',
  'fetch',
  'transport',
  'timeoutMs',
  'deadlineMs',
  'retry',
  'repeatUncertainWrites',
  'maxResponseBytes',
  'tokenStore',
  'limiter',
  'now',
  'onAttempt',
] as const satisfies readonly (keyof CommonOptions)[];

/**
 * Checks the options of a client.
 *
 * @param factory the name of the factory, for messages
 * @param ownNames the names of the options that only this client has
 * @throws ConfigError naming the option, never its value
 */
export function resolveOptions(
  factory: string,
  options: CommonOptions & { readonly appId?: string | undefined },
  ownNames: readonly string[],
  defaultBaseURL: string,
): ResolvedOptions {
  const checks = optionChecks(factory);
  checks.object('options', options);
  refuseUnknown(factory, Object.keys(options), [...ownNames, ...commonOptionNames]);
  // Only what is left out gets a default: a null in a baseURL must not send to the vendor's own host.
  const { baseURL = defaultBaseURL, allowInsecureHosts = [], timeoutMs = 10_000, deadlineMs = 30_000 } = options;
  const { repeatUncertainWrites = true, maxResponseBytes = 1_048_576 } = options;
  const parsedBaseURL = parseBaseURL(checks, baseURL, allowInsecureHosts);
  return {
    baseURL: parsedBaseURL,
    transport: chooseTransport(checks, options),
    timeoutMs: checks.positiveInteger('timeoutMs', timeoutMs),
    deadlineMs: checks.positiveInteger('deadlineMs', deadlineMs),
    retryPolicy: resolveRetry(factory, checks, options.retry),
    repeatUncertainWrites: checks.boolean('repeatUncertainWrites', repeatUncertainWrites),
    maxResponseBytes: checks.positiveInteger('maxResponseBytes', maxResponseBytes),
    tokenStore: checkTokenStore(checks, options.tokenStore),
    limiter: checkLimiter(checks, options.limiter),
    subject: [parsedBaseURL.text, options.appId ?? ''].join(' ').trimEnd(),
    now: checkNow(checks, options.now),
    onAttempt: checks.optionalFunction('onAttempt', options.onAttempt),
  };
}

function refuseUnknown(factory: string, given: readonly string[], known: readonly string[]): void {
  for (const name of given) {
    if (known.includes(name)) continue;
    const meant = known.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    const hint = meant === undefined ? `known options: ${known.join(', ')}` : `did you mean "${meant}"?`;
    throw new ConfigError(`${factory} has no option "${name}"; ${hint}`, name);
  }
}

/** The caller's clock. What it gives is checked each time: a wrong date would be signed, or never expire. */
function checkNow(checks: OptionChecks, now: (() => Date) | undefined): () => Date {
  const given = checks.optionalFunction('now', now);
  if (given === undefined) return () => new Date();
  return () => {
    const date: unknown = given();
    if (!types.isDate(date) || Number.isNaN(date.getTime()))
      throw checks.wrong('now', 'gave something that is no valid Date');
    return date;
  };
}

function checkTokenStore(checks: OptionChecks, store: TokenStore | undefined): TokenStore | undefined {
  if (store === undefined) return undefined;
  if (typeof store?.get !== 'function' || typeof store.set !== 'function') {
    throw checks.wrong('tokenStore', 'must have the functions get and set');
  }
  checks.optionalFunction('tokenStore.runExclusive', store.runExclusive);
  return store;
}

function checkLimiter(checks: OptionChecks, limiter: Limiter | undefined): Limiter | undefined {
  if (limiter !== undefined && typeof limiter?.acquire !== 'function') {
    throw checks.wrong('limiter', 'must have the function acquire');
  }
  return limiter;
}

function resolveRetry(factory: string, checks: OptionChecks, retry: RetryOptions | false | undefined): RetryPolicy {
  if (retry === false) return { ...defaultRetryPolicy, maxAttempts: 1 };
  if (retry === undefined) return defaultRetryPolicy;
  checks.object('retry', retry);
  refuseUnknown(
    factory,
    Object.keys(retry).map((name) => `retry.${name}`),
    Object.keys(defaultRetryPolicy).map((name) => `retry.${name}`),
  );
  const {
    maxAttempts = defaultRetryPolicy.maxAttempts,
    initialDelayMs = defaultRetryPolicy.initialDelayMs,
    maxDelayMs = defaultRetryPolicy.maxDelayMs,
  } = retry;
  return {
    maxAttempts: checks.positiveInteger('retry.maxAttempts', maxAttempts),
    initialDelayMs: checks.positiveInteger('retry.initialDelayMs', initialDelayMs),
    maxDelayMs: checks.positiveInteger('retry.maxDelayMs', maxDelayMs),
  };
}
