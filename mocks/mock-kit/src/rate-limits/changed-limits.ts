import type { MockRateLimit, RateLimitMode } from '../vendor/rate-limit.ts';

/** Another mode, and other numbers by the id of the limit. What is left out or undefined stays. */
export interface RateLimitsChange {
  readonly mode?: RateLimitMode | undefined;
  readonly limits?: Readonly<Record<string, Numbers>> | undefined;
}

interface Numbers {
  readonly limit?: number | undefined;
  readonly windowMs?: number | undefined;
}

const MODES: readonly string[] = ['off', 'documented', 'all'] satisfies readonly RateLimitMode[];

/** @throws RangeError when it is no mode. */
export function checkMode(mode: RateLimitMode): RateLimitMode {
  if (MODES.includes(mode)) return mode;
  throw new RangeError(`mode: one of ${MODES.join(', ')}, and not ${JSON.stringify(mode)}.`);
}

/** @throws RangeError naming the field of a number that the limit cannot have. */
export function withNumbers(limit: MockRateLimit, numbers: Numbers): MockRateLimit {
  const most = checkNumber(`limits.${limit.id}.limit`, numbers.limit) ?? limit.limit;
  const windowMs = checkNumber(`limits.${limit.id}.windowMs`, numbers.windowMs);
  if (limit.algorithm !== 'concurrency') return { ...limit, limit: most, windowMs: windowMs ?? limit.windowMs };
  if (windowMs === undefined) return { ...limit, limit: most };
  throw new RangeError(`limits.${limit.id}.windowMs: a limit on calls at the same time has no window.`);
}

function checkNumber(field: string, value: number | undefined): number | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && value >= 1)) return value;
  throw new RangeError(`${field}: a whole number from 1 on, and not ${JSON.stringify(value)}.`);
}
