import type { FxiaokeCall } from '../state/call.ts';
import type { Refusal } from './checked.ts';

/**
 * The vendor asks for a thirdTraceId in the query of every call, different each time; the live gateway was not seen
 * to insist. This checks it while the switch is on.
 *
 * @see https://developer.fxiaoke.com/openapi_v2/en/start/example/public.html
 */
export function checkThirdTraceId({ request, state }: FxiaokeCall): Refusal | undefined {
  if (!state.switches.strictTraceId) return undefined;
  const thirdTraceId = new URLSearchParams(request.query).get('thirdTraceId');
  if (!thirdTraceId) return refusal('The query has no thirdTraceId.');
  if (state.usedThirdTraceIds.has(thirdTraceId)) return refusal('The thirdTraceId was used before.');
  state.usedThirdTraceIds.add(thirdTraceId);
  return undefined;
}

function refusal(diagnostics: string): Refusal {
  return { reason: 'parameterInvalid', diagnostics, inferredRules: ['fxiaoke.third-trace-id-strict'] };
}
