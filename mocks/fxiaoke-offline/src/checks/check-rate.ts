import type { RateRefusal } from '@x/mock-kit';
import type { FxiaokeCall } from '../state/call.ts';
import type { Refusal } from './checked.ts';

/** Counts a call of one of the corp's interfaces. An interface is an operation, on whichever of its paths. */
export function checkRate({ limits }: FxiaokeCall, corpId: string): Refusal | undefined {
  const exceeded = limits.take(corpId);
  return (
    exceeded && {
      reason: 'rateLimited',
      diagnostics: describe(exceeded, 'calls of this operation by this corp'),
      inferredRules: ['fxiaoke.rate-limit'],
    }
  );
}

/** Counts a token call of an app. */
export function checkTokenRate({ limits }: FxiaokeCall, appId: string): Refusal | undefined {
  const exceeded = limits.take(appId);
  if (exceeded === undefined) return undefined;
  const isAtOnce = exceeded.limit.algorithm === 'concurrency';
  return {
    reason: 'callLimitExceeded',
    diagnostics: describe(exceeded, 'token calls of this app'),
    inferredRules: [isAtOnce ? 'fxiaoke.token-calls-at-once' : 'fxiaoke.token-rate-limit'],
  };
}

/** The vendor tells nobody when there is room again, so the person who debugs is told. */
function describe({ limit, resetAfterMs }: RateRefusal, what: string): string {
  return limit.algorithm === 'concurrency'
    ? `More than ${limit.limit} ${what} at the same time (${limit.id}).`
    : `More than ${limit.limit} ${what} in ${limit.windowMs} ms (${limit.id}); there is room again in ${resetAfterMs} ms.`;
}
