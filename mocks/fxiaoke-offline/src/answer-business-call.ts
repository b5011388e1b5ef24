import type { VendorResponse } from '@x/mock-kit';
import { fail } from './answers/fail.ts';
import { anonymousTraceId, corpTraceId } from './answers/trace-id.ts';
import { authenticate } from './checks/authenticate.ts';
import { checkAppRights } from './checks/check-app-rights.ts';
import { checkDailyQuota } from './checks/check-daily-quota.ts';
import { checkRate } from './checks/check-rate.ts';
import { checkThirdTraceId } from './checks/check-third-trace-id.ts';
import { readJsonBody } from './checks/read-json-body.ts';
import { findOperation } from './operations/find-operation.ts';
import { rateWindowsOf } from './operations/routes.ts';
import type { FxiaokeCall } from './state/call.ts';

/** Answers a call that wants a corpAccessToken; the order of the checks is the rule `fxiaoke.uncaptured-error`. */
export function answerBusinessCall(call: FxiaokeCall): VendorResponse {
  const body = readJsonBody(call.request.body);
  if (body.refusal) return fail(body.refusal.reason, anonymousTraceId(call.ids), body.refusal);

  const caller = authenticate(body.value, call);
  if (caller.refusal) return fail(caller.refusal.reason, anonymousTraceId(call.ids), caller.refusal);

  const { app, corp } = caller.value;
  const traceId = corpTraceId(corp, call.ids);
  const barred =
    checkAppRights(app) ?? checkDailyQuota(corp) ?? checkRate(call, corp.id, rateWindowsOf(call.request.path));
  if (barred) return fail(barred.reason, traceId, barred);

  const operation = findOperation(call, body.value);
  if (operation.refusal) return fail(operation.refusal.reason, traceId, operation.refusal);

  const untraceable = checkThirdTraceId(call);
  if (untraceable) return fail(untraceable.reason, traceId, untraceable);

  return operation.value.answer({ call, body: body.value, caller: caller.value, traceId });
}
