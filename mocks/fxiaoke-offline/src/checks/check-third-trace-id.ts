import type { FxiaokeCall } from '../state/call.ts';
import type { Refusal } from './checked.ts';

/** Enough for any test run; a mock that runs for weeks forgets the oldest. */
const MOST_REMEMBERED = 10_000;

/**
 * The vendor asks for a thirdTraceId in the query of every call, different each time; the live gateway was not seen
 * to insist. This refuses a call without one while the switch is on, and notes it otherwise.
 *
 * @see https://developer.fxiaoke.com/openapi_v2/en/start/example/public.html
 */
export function checkThirdTraceId(call: FxiaokeCall): Refusal | undefined {
  const { request, state, notes } = call;
  const thirdTraceId = new URLSearchParams(request.query).get('thirdTraceId');
  if (thirdTraceId && !state.usedThirdTraceIds.has(thirdTraceId)) {
    remember(state.usedThirdTraceIds, thirdTraceId);
    return undefined;
  }

  const message = thirdTraceId ? 'The thirdTraceId was used before.' : 'The query has no thirdTraceId.';
  if (state.switches.strictTraceId) {
    return { reason: 'parameterInvalid', diagnostics: message, inferredRules: ['fxiaoke.third-trace-id-strict'] };
  }
  notes.violation({
    code: thirdTraceId ? 'third-trace-id-reused' : 'third-trace-id-missing',
    message: `${message} The vendor's page wants one in every call, different each time.`,
    path: 'query.thirdTraceId',
    rule: 'fxiaoke.third-trace-id-lenient',
  });
  return undefined;
}

function remember(used: Set<string>, thirdTraceId: string): void {
  if (used.size >= MOST_REMEMBERED) {
    const [oldest] = used;
    used.delete(oldest ?? '');
  }
  used.add(thirdTraceId);
}
