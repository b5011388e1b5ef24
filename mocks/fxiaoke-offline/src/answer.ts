import type { VendorResponse } from '@x/mock-kit';
import { answerBusinessCall } from './answer-business-call.ts';
import { fail } from './answers/fail.ts';
import { tokenTraceId } from './answers/trace-id.ts';
import { readJsonBody } from './checks/read-json-body.ts';
import { tokenOperationOf } from './operations/token-operation-of.ts';
import type { FxiaokeCall } from './state/call.ts';

/** Answers a request to a known path. */
export function answer(call: FxiaokeCall): VendorResponse {
  const tokenOperation = tokenOperationOf(call);
  if (!tokenOperation) return answerBusinessCall(call);

  const traceId = tokenTraceId(call.ids);
  const body = readJsonBody(call.request.body);
  return body.refusal
    ? fail(body.refusal.reason, traceId, body.refusal)
    : tokenOperation.answer(call, body.value, traceId);
}
