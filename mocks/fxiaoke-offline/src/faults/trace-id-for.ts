import type { FxiaokeOfflineReason } from '@x/fxiaoke-offline/contract';
import { anonymousTraceId, callerTraceId, tokenTraceId } from '../answers/trace-id.ts';
import { authenticate } from '../checks/authenticate.ts';
import { readJsonBody } from '../checks/read-json-body.ts';
import { tokenOperationOf } from '../operations/token-operation-of.ts';
import type { FxiaokeCall } from '../state/call.ts';

/** Refusals that the gateway gives before it knows the corp. */
const ANONYMOUS: readonly FxiaokeOfflineReason[] = [
  'corpAccessTokenInvalid',
  'corpAccessTokenMissing',
  'credentialsMissing',
  'corpIdMissing',
  'bodyEmpty',
];

/** The traceId that the vendor would give a call that it refuses for this reason. */
export function traceIdFor(call: FxiaokeCall, reason?: FxiaokeOfflineReason): string {
  if (tokenOperationOf(call)) return tokenTraceId(call.ids);
  const body = readJsonBody(call.request.body);
  if (body.refusal || (reason !== undefined && ANONYMOUS.includes(reason))) return anonymousTraceId(call.ids);
  const caller = authenticate(body.value, call);
  return caller.refusal ? anonymousTraceId(call.ids) : callerTraceId(caller.value, call.ids);
}
