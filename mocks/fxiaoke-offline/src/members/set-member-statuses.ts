import type { MemberStatus } from '@x/fxiaoke-offline/contract';
import type { Checked, Refusal } from '../checks/checked.ts';
import type { BusinessRequest, Outcome } from '../operations/business-operation.ts';
import type { InferredRuleId } from '../rules.ts';
import type { Switches } from '../seed/switches.ts';
import type { User } from '../seed/user.ts';
import { employeeUnknown } from './employee-unknown.ts';
import { employeeHidden, isVisibleTo } from './visible-range.ts';

/** Disables or enables employees, all of them or, when one is unknown or hidden from the app, none. */
export function setMemberStatuses(
  { call, caller }: BusinessRequest,
  openUserIds: readonly string[],
  status: MemberStatus,
): Checked<Outcome> {
  const { users, switches } = call.state;
  const employees = new Map<string, User>();
  const unknownPositions: number[] = [];
  const hiddenPositions: number[] = [];
  openUserIds.forEach((id, position) => {
    const user = users.get(id);
    if (user?.corpId !== caller.corp.id) unknownPositions.push(position);
    else if (isVisibleTo(caller.app, user)) employees.set(id, user);
    else hiddenPositions.push(position);
  });
  const unchanged = [...employees.values()].filter((user) => user.status === status);

  const refusal = findRefusal(unknownPositions, hiddenPositions, switches);
  if (refusal === undefined || switches.partialBatch) {
    for (const [id, user] of employees) {
      if (user.status !== status) users.set(id, { ...user, status, updateTime: call.now.getTime() });
    }
  }
  if (refusal) {
    return { refusal: switches.partialBatch ? asPartial(refusal) : refusal };
  }

  const inferredRules: InferredRuleId[] = [];
  if (unchanged.length > 0) inferredRules.push('fxiaoke.already-in-status');
  if (employees.size < openUserIds.length) inferredRules.push('fxiaoke.repeated-employee');
  return { value: { inferredRules } };
}

function findRefusal(
  unknownPositions: readonly number[],
  hiddenPositions: readonly number[],
  switches: Switches,
): Refusal | undefined {
  if (unknownPositions.length > 0) {
    return employeeUnknown(switches, `No employee of the corp: ${describe(unknownPositions)}.`);
  }
  if (hiddenPositions.length === 0) return undefined;
  return { ...employeeHidden, diagnostics: `Outside the app's visible range: ${describe(hiddenPositions)}.` };
}

/** What a code rests on stays said, apart from the rule that nobody is changed. */
function asPartial({ inferredRules = [], ...refusal }: Refusal): Refusal {
  const others = inferredRules.filter((id) => id !== 'fxiaoke.unknown-employee');
  return { ...refusal, inferredRules: [...others, 'fxiaoke.partial-batch'] };
}

function describe(positions: readonly number[]): string {
  const shown = positions.slice(0, 10).map((position) => `openUserIds[${position}]`);
  const rest = positions.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
