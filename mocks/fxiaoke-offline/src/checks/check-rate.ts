import type { FxiaokeCall } from '../state/call.ts';
import type { Refusal } from './checked.ts';
import { countCall, type RateWindow } from './count-call.ts';

/** Counts a call of one of the corp's interfaces, while the switch is on. An interface is a path. */
export function checkRate(call: FxiaokeCall, corpId: string, windows: readonly RateWindow[]): Refusal | undefined {
  const exceeded = countedOver(call, corpId, windows);
  return (
    exceeded && {
      reason: 'rateLimited',
      diagnostics: `More than ${exceeded.limit} calls of this path in ${exceeded.windowMs} ms.`,
      inferredRules: ['fxiaoke.rate-limit'],
    }
  );
}

/** Counts a token call of an app, while the switch is on. */
export function checkTokenRate(call: FxiaokeCall, appId: string, windows: readonly RateWindow[]): Refusal | undefined {
  const exceeded = countedOver(call, appId, windows);
  return (
    exceeded && {
      reason: 'callLimitExceeded',
      diagnostics: `More than ${exceeded.limit} token calls of this app in ${exceeded.windowMs} ms.`,
      inferredRules: ['fxiaoke.token-rate-limit'],
    }
  );
}

function countedOver(
  { request, state, now }: FxiaokeCall,
  who: string,
  windows: readonly RateWindow[],
): RateWindow | undefined {
  if (!state.switches.rateLimits) return undefined;
  return countCall(state.recentCalls, `${request.path} ${who}`, windows, now);
}
