import { errors, type FeishuStatusReason, operations } from '@x/feishu-status/contract';
import type { FailureDetails } from '../answer/fail.ts';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { internalErrorMessage } from '../checks/refuse-failing-tenant.ts';
import { scopeMissing } from '../checks/require-scopes.ts';
import { ipDeniedMessage } from '../checks/require-usable-app.ts';
import { unknownUserIds } from '../checks/unknown-user-ids.ts';
import { appOf } from '../credentials/app-of.ts';
import { credentialsOfRequest } from '../credentials/credentials-of-request.ts';
import { operationNameOf } from '../operations/operation-id.ts';

/** Why the catalogue has a code; undefined when it does not have it. */
export function reasonOfCode(code: number): FeishuStatusReason | undefined {
  return reasons.find((reason) => codesOf(reason).includes(code));
}

const reasons = Object.keys(errors).filter((name): name is FeishuStatusReason => Object.hasOwn(errors, name));

function codesOf(reason: FeishuStatusReason): readonly number[] {
  return errors[reason].codes;
}

/** What a refusal says beyond its reason where the catalogue's text has gaps or is one of several. */
export function detailsOf(call: FeishuCall, reason: FeishuStatusReason, code: number): FailureDetails {
  switch (reason) {
    case 'internalError':
      return { message: internalErrorMessage(call.profile) };
    case 'ipDenied':
      return { message: ipDeniedMessage };
    case 'scopeMissing':
      return scopeMissing(appIdOf(call), 'action_scope_required', scopesOf(call)).details;
    case 'userScopeMissing':
      return { message: errors.userScopeMissing.message.replaceAll('<scopes>', scopesOf(call).join(', ')) };
    case 'userIdUnknown': {
      const type = code === errors.userIdUnknown.codes[0] ? 'open_id' : 'user_id';
      return unknownUserIds(call.profile, { type, ids: [], field: 'user_list[*]' }).details;
    }
    case 'userIdOfOtherTenant':
      return code === errors.userIdOfOtherTenant.codes[0]
        ? {}
        : { message: errors.userIdOfOtherTenant.alternativeMessages.unionId };
    default:
      return {};
  }
}

function scopesOf({ operation }: FeishuCall): readonly string[] {
  const name = operationNameOf(operation);
  return name === undefined ? [] : operations[name].scopes;
}

/** The first app where the request says nothing of its own. */
function appIdOf({ request, state }: FeishuCall): string {
  const { ids, secrets } = credentialsOfRequest(request);
  const named = [...secrets, ...ids].map((credential) => appOf(state, credential)).find((app) => app !== undefined);
  return named ?? [...state.apps.keys()][0] ?? '';
}
