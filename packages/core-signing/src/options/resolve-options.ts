import { ConfigError } from '../errors/config-error.ts';
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
  options: CommonOptions,
  ownNames: readonly string[],
  defaultBaseURL: string,
): ResolvedOptions {
  const checks = optionChecks(factory);
  checks.object('options', options);
  refuseUnknown(factory, Object.keys(options), [...ownNames, ...commonOptionNames]);
  return {
    baseURL: parseBaseURL(checks, options.baseURL ?? defaultBaseURL, options.allowInsecureHosts ?? []),
    transport: chooseTransport(checks, options),
    timeoutMs: checks.positiveInteger('timeoutMs', options.timeoutMs ?? 10_000),
    deadlineMs: checks.positiveInteger('deadlineMs', options.deadlineMs ?? 30_000),
    retryPolicy: resolveRetry(checks, options.retry),
    repeatUncertainWrites: checks.boolean('repeatUncertainWrites', options.repeatUncertainWrites ?? true),
    maxResponseBytes: checks.positiveInteger('maxResponseBytes', options.maxResponseBytes ?? 1_048_576),
    tokenStore: options.tokenStore,
    now: checks.optionalFunction('now', options.now) ?? (() => new Date()),
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

function resolveRetry(checks: OptionChecks, retry: RetryOptions | false | undefined): RetryPolicy {
  if (retry === false) return { ...defaultRetryPolicy, maxAttempts: 1 };
  if (retry === undefined) return defaultRetryPolicy;
  checks.object('retry', retry);
  return {
    maxAttempts: checks.positiveInteger('retry.maxAttempts', retry.maxAttempts ?? defaultRetryPolicy.maxAttempts),
    initialDelayMs: checks.positiveInteger(
      'retry.initialDelayMs',
      retry.initialDelayMs ?? defaultRetryPolicy.initialDelayMs,
    ),
    maxDelayMs: checks.positiveInteger('retry.maxDelayMs', retry.maxDelayMs ?? defaultRetryPolicy.maxDelayMs),
  };
}
