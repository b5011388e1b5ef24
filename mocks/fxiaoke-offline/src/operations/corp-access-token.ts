import { operations } from '@x/fxiaoke-offline/contract';
import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answers/fail.ts';
import { jsonAnswer } from '../answers/json-answer.ts';
import { authenticateApp } from '../checks/authenticate-app.ts';
import { checkAppRights } from '../checks/check-app-rights.ts';
import { checkTokenRate } from '../checks/check-rate.ts';
import { checkThirdTraceId } from '../checks/check-third-trace-id.ts';
import type { Refusal } from '../checks/checked.ts';
import { noteLeniency } from '../checks/note-leniency.ts';
import type { JsonObject } from '../checks/read-json-body.ts';
import type { App } from '../seed/app.ts';
import type { FxiaokeCall } from '../state/call.ts';
import { issueToken } from '../tokens/issue-token.ts';
import type { TokenOperation } from './token-operation.ts';

const LISTED_FIELDS = ['appId', 'appSecret', 'permanentCode'];

/**
 * Gives an app its corpAccessToken. The answer carries the token beside the error fields, and no traceId.
 *
 * @see https://developer.fxiaoke.com/openapi_v2/en/start/example/old.html
 */
export const corpAccessToken: TokenOperation = { answer: giveToken };

function giveToken(call: FxiaokeCall, body: JsonObject, traceId: string): VendorResponse {
  const app = authenticateApp(body, call);
  if (app.refusal) return fail(app.refusal.reason, traceId, app.refusal);

  const refusal =
    checkRights(app.value) ??
    checkTokenRate(call, app.value.id, operations.corpAccessToken.rateLimits) ??
    checkThirdTraceId(call);
  if (refusal) return fail(refusal.reason, traceId, refusal);

  const { id, corpId, expiresAt } = issueToken(app.value, call);
  const expiresIn = Math.floor((Date.parse(expiresAt) - call.now.getTime()) / 1000);
  return jsonAnswer(
    { errorCode: 0, errorMessage: 'success', corpAccessToken: id, corpId, expiresIn },
    noteLeniency(call.request, body, LISTED_FIELDS),
  );
}

function checkRights(app: App): Refusal | undefined {
  const refusal = checkAppRights(app);
  return refusal && { ...refusal, inferredRules: ['fxiaoke.app-rights-on-token-call'] };
}
