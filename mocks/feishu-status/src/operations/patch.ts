import { isDeepStrictEqual } from 'node:util';
import { patchBody } from '@x/feishu-status/contract';
import type { VendorResponse } from '@x/mock-kit';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { succeed } from '../answer/succeed.ts';
import { requireJsonBody } from '../checks/require-json-body.ts';
import { requireShape } from '../checks/require-shape.ts';
import { requireTextWeights } from '../checks/require-text-weights.ts';
import { contentOf } from '../seed/status-content.ts';
import { keepShown } from '../state/open-statuses.ts';
import { checkCall } from './check-call.ts';
import { requireStatus } from './find-status.ts';
import { proposedChanges } from './proposed-changes.ts';
import { refuseClashes } from './refuse-clashes.ts';
import { systemStatusOf } from './system-status.ts';

/**
 * Changes the fields of a status that `update_fields` names. Users who have it on go on seeing what it was.
 *
 * @see https://open.larksuite.com/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/patch
 */
export function patch(call: FeishuCall): VendorResponse {
  const { caller, input } = checkCall(call, 'patch', () =>
    requireShape(call, 'body', patchBody, requireJsonBody(call)),
  );
  const status = requireStatus(call, caller);
  requireTextWeights(call, input.system_status);
  const changes = proposedChanges(call, status, input);
  refuseClashes(call, caller.tenant, changes, status);

  if (!isDeepStrictEqual({ ...contentOf(status), ...changes }, contentOf(status))) {
    keepShown(call.state.users.open_id.values(), status, call.now);
    Object.assign(status, changes);
  }
  return succeed(call, { system_status: systemStatusOf(call, status) });
}
