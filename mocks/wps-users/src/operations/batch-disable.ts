import type { MockCall, VendorResponse } from '@x/mock-kit';
import { operations } from '@x/wps-users/contract';
import { beforeOthers } from '../answer/first-refusal.ts';
import { jsonResponse } from '../answer/json-response.ts';
import { restsOn } from '../answer/rests-on.ts';
import { authorise } from '../checks/authorise.ts';
import type { InferredRuleId } from '../rules.ts';
import type { WpsUser } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { type DisableVerdict, disableVerdict } from './disable-verdict.ts';
import { readUserIds } from './read-user-ids.ts';

/** `POST /v7/users/batch_disable`. */
export function answerBatchDisable(call: MockCall<WpsState>): VendorResponse {
  const { request, state } = call;
  const authorisation = authorise(call, operations.batchDisable.scopes);
  const body = readUserIds(request.body, state.switches.maxBatch);
  if (authorisation.kind === 'refused') {
    return beforeOthers(authorisation.response, body.kind === 'refused' ? [body.response] : []);
  }
  if (body.kind === 'refused') return body.response;

  const userIds = new Set(body.userIds);
  const verdicts = [...userIds].map((userId) => disableVerdict(state, authorisation.app, userId));
  const users = allowedUsers(verdicts);
  const refusal = batchRefusal(verdicts, users.length > 0);
  if (refusal === undefined || state.switches.partialBatch) disable(state, users);
  if (refusal !== undefined) return refusal;
  return restsOn(jsonResponse(200, { msg: 'success', code: 0 }), [
    ...authorisation.inferredRules,
    ...successRules(users, body.userIds.length > userIds.size),
  ]);
}

function allowedUsers(verdicts: readonly DisableVerdict[]): WpsUser[] {
  return verdicts.flatMap((verdict) => (verdict.kind === 'allowed' ? [verdict.user] : []));
}

/** The answer has no part per user, so the first refused user of the list speaks for all. */
function batchRefusal(verdicts: readonly DisableVerdict[], hasAllowedUsers: boolean): VendorResponse | undefined {
  const [first, ...others] = verdicts.flatMap((verdict) => (verdict.kind === 'refused' ? [verdict.response] : []));
  if (first === undefined) return undefined;
  const rules: InferredRuleId[] = [];
  if (others.some(({ body }) => body !== first.body)) rules.push('wps.batch-refusal-order');
  if (hasAllowedUsers) rules.push('wps.batch-all-or-nothing');
  return restsOn(first, rules);
}

function disable(state: WpsState, users: readonly WpsUser[]): void {
  for (const user of users) state.users.set(user.id, { ...user, status: 'disabled' });
}

function successRules(users: readonly WpsUser[], repeated: boolean): InferredRuleId[] {
  const rules: InferredRuleId[] = [];
  if (users.some(({ status }) => status === 'disabled')) rules.push('wps.disable-disabled');
  if (repeated) rules.push('wps.batch-repeated-user');
  return rules;
}
