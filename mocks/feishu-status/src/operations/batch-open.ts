import { type BatchOpenResult, batchOpenBody } from '@x/feishu-status/contract';
import type { VendorResponse } from '@x/mock-kit';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { succeed } from '../answer/succeed.ts';
import { requireEndTime } from '../checks/require-end-time.ts';
import { requireJsonBody } from '../checks/require-json-body.ts';
import type { FeishuStatus, FeishuUser, OpenStatus } from '../seed/feishu-seed.ts';
import { openStatuses, switchOn } from '../state/open-statuses.ts';
import { checkCall } from './check-call.ts';
import { findStatusForBatch } from './find-status.ts';
import { findUsers } from './find-users.ts';
import { firstResult } from './first-result.ts';
import { readNumericEndTimes } from './numeric-end-times.ts';
import { readBatch } from './read-batch.ts';
import { userFailures } from './user-failures.ts';

/**
 * Switches a status on for up to 50 users.
 *
 * @see https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/batch_open
 */
export function batchOpen(call: FeishuCall): VendorResponse {
  const { caller, input } = checkCall(call, 'batchOpen', (query, requester) =>
    readBatch(call, requester, {
      query,
      schema: batchOpenBody,
      body: readNumericEndTimes(call, requireJsonBody(call)),
    }),
  );
  const { userIdType, body } = input;
  const status = findStatusForBatch(call, caller);
  for (const { end_time } of body.user_list) requireEndTime(call, end_time);
  const users = findUsers(
    call,
    caller,
    userIdType,
    body.user_list.map(({ user_id }) => user_id),
  );

  // Nothing refuses the call from here on, so what is changed for one user stays.
  const result_list = body.user_list.map(({ user_id, end_time }, index) => ({
    user_id,
    end_time,
    result: openForUser(call, status, users[index], end_time),
  }));
  return succeed(call, { result_list });
}

function openForUser(
  call: FeishuCall,
  status: FeishuStatus | undefined,
  user: FeishuUser | undefined,
  endTime: string,
): BatchOpenResult {
  if (status === undefined) return 'fail';
  if (user === undefined) return 'invalid_user_id';

  const isOn = openStatuses(user, call.now);
  const result = firstResult(call, fittingResults(call, status, { user, isOn }), 'success_show');
  if (isSuccess(result)) switchOn(user, status, endTime, isOn);
  return result;
}

/** Every result but the plain success that fits the user, the one that counts first. */
function fittingResults(
  call: FeishuCall,
  status: FeishuStatus,
  { user, isOn }: { readonly user: FeishuUser; readonly isOn: readonly OpenStatus[] },
): BatchOpenResult[] {
  const results: BatchOpenResult[] = userFailures(user);
  const open = isOn.find(({ system_status_id }) => system_status_id === status.id);
  if (open !== undefined) {
    call.inferredRules.add('feishu.open-again');
    if (call.state.switches.openAgain === 'fails') results.push('fail');
  }
  if (user.syncOff) results.push('success_user_close_syn');
  const { priority } = open?.shown ?? status;
  const moreImportantIsOn = isOn.some(({ system_status_id, shown }) => {
    const other = shown ?? call.state.statuses.get(system_status_id);
    return other !== undefined && other.priority < priority;
  });
  if (moreImportantIsOn) results.push('success_user_in_higher_priority_system_status');
  return results;
}

function isSuccess(result: BatchOpenResult): boolean {
  return result.startsWith('success');
}
