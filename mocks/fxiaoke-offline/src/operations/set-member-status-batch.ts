import { MemberStatus } from '@x/fxiaoke-offline/contract';
import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answers/fail.ts';
import { succeed } from '../answers/succeed.ts';
import type { Checked } from '../checks/checked.ts';
import { noteLeniency } from '../checks/note-leniency.ts';
import { isMissing, type JsonObject } from '../checks/read-json-body.ts';
import type { InferredRuleId } from '../rules.ts';
import type { User } from '../seed/user.ts';
import type { BusinessOperation, BusinessRequest } from './business-operation.ts';

/** The fields of the page, and the one that the vendor lets stand in every body: who acts. */
const LISTED_FIELDS = ['corpAccessToken', 'corpId', 'openUserIds', 'status', 'currentOpenUserId'];

/** Fields of which a body of this operation has at least one, so that the other can be missed. */
const OWN_FIELDS = ['openUserIds', 'status'];

/** Fields that mark the bodies of the other operations whose pages print the same path. */
const FIELDS_OF_OTHERS = ['data', 'departmentId', 'openUserId', 'user'];

/**
 * Disables or enables employees.
 *
 * @see https://developer.fxiaoke.com/openapi_v2/en/common/system/offline/edit.html
 */
export const setMemberStatusBatch: BusinessOperation = {
  accepts: (body) => hasSome(body, OWN_FIELDS) && !hasSome(body, FIELDS_OF_OTHERS),
  answer: setStatus,
};

interface Parameters {
  readonly openUserIds: readonly string[];
  readonly status: MemberStatus;
}

function setStatus({ call, body, caller, traceId }: BusinessRequest): VendorResponse {
  const parameters = readParameters(body);
  if (parameters.refusal) return fail(parameters.refusal.reason, traceId, parameters.refusal);

  const { openUserIds, status } = parameters.value;
  const { users, switches } = call.state;
  const employees = new Map<string, User>();
  const unknownPositions: number[] = [];
  openUserIds.forEach((id, position) => {
    const user = users.get(id);
    if (user?.corpId === caller.corp.id) employees.set(id, user);
    else unknownPositions.push(position);
  });

  if (unknownPositions.length === 0 || switches.partialBatch) {
    for (const [id, user] of employees) users.set(id, { ...user, status });
  }
  if (unknownPositions.length > 0) {
    return fail('openUserIdNotFound', traceId, {
      diagnostics: describeUnknown(unknownPositions),
      inferredRules: [switches.partialBatch ? 'fxiaoke.partial-batch' : 'fxiaoke.unknown-employee'],
    });
  }

  const note = noteLeniency(call.request, body, LISTED_FIELDS);
  const inferredRules: InferredRuleId[] = [...(note.inferredRules ?? [])];
  if ([...employees.values()].some((user) => user.status === status)) inferredRules.push('fxiaoke.already-in-status');
  if (employees.size < openUserIds.length) inferredRules.push('fxiaoke.repeated-employee');
  return succeed(traceId, { ...note, inferredRules });
}

function readParameters({ openUserIds, status }: JsonObject): Checked<Parameters> {
  if (isMissing(openUserIds)) {
    return {
      refusal: {
        reason: 'openUserIdMissing',
        diagnostics: 'The body has no openUserIds.',
        inferredRules: ['fxiaoke.open-user-ids-missing'],
      },
    };
  }
  if (!isListOfStrings(openUserIds)) {
    return {
      refusal: {
        reason: 'openUserIdInvalid',
        diagnostics: 'openUserIds is not a list of strings.',
        inferredRules: ['fxiaoke.open-user-ids-invalid'],
      },
    };
  }
  if (openUserIds.length === 0) {
    return {
      refusal: {
        reason: 'parameterInvalid',
        diagnostics: 'openUserIds is empty.',
        inferredRules: ['fxiaoke.open-user-ids-empty'],
      },
    };
  }
  if (status !== MemberStatus.Disabled && status !== MemberStatus.Enabled) {
    return {
      refusal: {
        reason: 'parameterInvalid',
        diagnostics: 'status is neither the number 1 (disabled) nor 2 (enabled).',
        inferredRules: ['fxiaoke.status-invalid'],
      },
    };
  }
  return { value: { openUserIds, status } };
}

function hasSome(body: JsonObject, fields: readonly string[]): boolean {
  return fields.some((field) => Object.hasOwn(body, field));
}

function isListOfStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function describeUnknown(positions: readonly number[]): string {
  const shown = positions.slice(0, 10).map((position) => `openUserIds[${position}]`);
  const rest = positions.length - shown.length;
  return `No employee of the corp: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
