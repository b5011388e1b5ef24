import type { VendorResponse } from '@x/mock-kit';
import { fail } from './answers/fail.ts';
import { succeed } from './answers/succeed.ts';
import { anonymousTraceId, callerTraceId } from './answers/trace-id.ts';
import { authenticate } from './checks/authenticate.ts';
import { checkActor } from './checks/check-actor.ts';
import { checkAppRights, checkEnterpriseData } from './checks/check-app-rights.ts';
import { checkOperationOpened } from './checks/check-operation-opened.ts';
import { checkQuota } from './checks/check-quota.ts';
import { checkRate } from './checks/check-rate.ts';
import { checkService } from './checks/check-service.ts';
import { checkThirdTraceId } from './checks/check-third-trace-id.ts';
import { detailsOf, noteCaller, noteLeniency, unlistedAmong } from './checks/note-leniency.ts';
import { readJsonBody } from './checks/read-json-body.ts';
import { unlistedInside } from './checks/unlisted-inside.ts';
import { findOperation } from './operations/find-operation.ts';
import type { FxiaokeCall } from './state/call.ts';

/** The credentials, which every body may carry. */
const CREDENTIALS = ['corpAccessToken', 'corpId', 'currentOpenUserId'];

/** Answers a call that wants credentials; the order of the checks is the rule `fxiaoke.uncaptured-error`. */
export function answerBusinessCall(call: FxiaokeCall): VendorResponse {
  const body = readJsonBody(call.request.body);
  if (body.refusal) return fail(body.refusal.reason, anonymousTraceId(call.ids), body.refusal);

  const caller = authenticate(body.value, call);
  if (caller.refusal) return fail(caller.refusal.reason, anonymousTraceId(call.ids), caller.refusal);

  const { app, corp } = caller.value;
  const traceId = callerTraceId(caller.value, call.ids);
  const barred =
    checkAppRights(app) ??
    checkEnterpriseData(app) ??
    checkService(corp) ??
    checkQuota(corp) ??
    checkRate(call, corp.id);
  if (barred) return fail(barred.reason, traceId, barred);

  const found = findOperation(call);
  if (found.refusal) return fail(found.refusal.reason, traceId, found.refusal);
  const { contract, operation } = found.value;

  const refusal =
    checkOperationOpened(app, contract.name) ??
    checkThirdTraceId(call) ??
    checkActor(operation.actor, caller.value, call);
  if (refusal) return fail(refusal.reason, traceId, refusal);

  const done = operation.perform({ call, body: body.value, caller: caller.value });
  if (done.refusal) return fail(done.refusal.reason, traceId, done.refusal);

  const { payload, inferredRules = [] } = done.value;
  const lenient = noteLeniency(call, [
    ...unlistedAmong(Object.keys(body.value), [...CREDENTIALS, ...operation.fields]),
    ...unlistedInside(contract.body, body.value),
  ]);
  const actedAs = noteCaller(caller.value, call);
  const details = detailsOf({
    notes: [...lenient.notes, ...actedAs.notes],
    inferredRules: [...lenient.inferredRules, ...actedAs.inferredRules, ...inferredRules],
  });
  return succeed(operation.success, traceId, payload, details);
}
