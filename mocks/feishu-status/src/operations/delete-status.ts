import type { VendorResponse } from '@x/mock-kit';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { succeed } from '../answer/succeed.ts';
import { checkCall } from './check-call.ts';
import { requireStatus } from './find-status.ts';

/**
 * Deletes a status. Users who have it on keep it until its end.
 *
 * @see https://open.larksuite.com/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/delete
 */
export function deleteStatus(call: FeishuCall): VendorResponse {
  const { caller } = checkCall(call, 'delete', () => undefined);
  requireStatus(call, caller).deleted = true;
  return succeed(call, {});
}
