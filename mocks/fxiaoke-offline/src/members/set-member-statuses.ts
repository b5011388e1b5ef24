import type { MemberStatus } from '@x/fxiaoke-offline/contract';
import type { Checked } from '../checks/checked.ts';
import type { BusinessRequest, Outcome } from '../operations/business-operation.ts';
import type { InferredRuleId } from '../rules.ts';
import type { User } from '../seed/user.ts';

/** Disables or enables employees, all of them or, when one is unknown, none. */
export function setMemberStatuses(
  { call, caller }: BusinessRequest,
  openUserIds: readonly string[],
  status: MemberStatus,
): Checked<Outcome> {
  const { users, switches } = call.state;
  const employees = new Map<string, User>();
  const unknownPositions: number[] = [];
  openUserIds.forEach((id, position) => {
    const user = users.get(id);
    if (user?.corpId === caller.corp.id) employees.set(id, user);
    else unknownPositions.push(position);
  });
  const unchanged = [...employees.values()].filter((user) => user.status === status);

  if (unknownPositions.length === 0 || switches.partialBatch) {
    for (const [id, user] of employees) {
      if (user.status !== status) users.set(id, { ...user, status, updateTime: call.now.getTime() });
    }
  }
  if (unknownPositions.length > 0) {
    return {
      refusal: {
        reason: 'openUserIdNotFound',
        diagnostics: describeUnknown(unknownPositions),
        inferredRules: [switches.partialBatch ? 'fxiaoke.partial-batch' : 'fxiaoke.unknown-employee'],
      },
    };
  }

  const inferredRules: InferredRuleId[] = [];
  if (unchanged.length > 0) inferredRules.push('fxiaoke.already-in-status');
  if (employees.size < openUserIds.length) inferredRules.push('fxiaoke.repeated-employee');
  return { value: { inferredRules } };
}

function describeUnknown(positions: readonly number[]): string {
  const shown = positions.slice(0, 10).map((position) => `openUserIds[${position}]`);
  const rest = positions.length - shown.length;
  return `No employee of the corp: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
