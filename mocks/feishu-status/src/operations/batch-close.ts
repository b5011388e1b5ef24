import { type BatchCloseResult, batchCloseBody } from '@x/feishu-status/contract';
import type { VendorResponse } from '@x/mock-kit';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { succeed } from '../answer/succeed.ts';
import { requireJsonBody } from '../checks/require-json-body.ts';
import type { FeishuStatus, FeishuUser } from '../seed/feishu-seed.ts';
import { findOpen, switchOff } from '../state/open-statuses.ts';
import { checkCall } from './check-call.ts';
import { findStatusForBatch } from './find-status.ts';
import { findUsers } from './find-users.ts';
import { firstResult } from './first-result.ts';
import { readBatch } from './read-batch.ts';
import { userFailures } from './user-failures.ts';

/**
 * Switches a status off for up to 50 users.
 *
 * @see https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/batch_close
 */
export function batchClose(call: FeishuCall): VendorResponse {
  const { caller, input } = checkCall(call, 'batchClose', (query, requester) =>
    readBatch(call, requester, { query, schema: batchCloseBody, body: requireJsonBody(call) }),
  );
  const { userIdType, body } = input;
  const status = findStatusForBatch(call, caller);
  const users = findUsers(call, caller, userIdType, body.user_list);

  const result_list = body.user_list.map((user_id, index) => ({
    user_id,
    result: closeForUser(call, status, users[index]),
  }));
  return succeed(call, { result_list });
}

function closeForUser(
  call: FeishuCall,
  status: FeishuStatus | undefined,
  user: FeishuUser | undefined,
): BatchCloseResult {
  if (status === undefined) return 'fail';
  if (user === undefined) return 'invalid_user_id';

  const failures = userFailures(user);
  const result = firstResult<BatchCloseResult>(call, failures, 'success');
  if (result !== 'success') return result;

  if (findOpen(user, status.id, call.now) === undefined) {
    call.inferredRules.add('feishu.close-when-not-on');
    return call.state.switches.closeWhenNotOn === 'succeeds' ? 'success' : 'fail';
  }
  switchOff(user, status.id, call.now);
  return 'success';
}
