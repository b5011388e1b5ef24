import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import type { WpsState } from '../state/wps-state.ts';

/** How many members the company may yet have. */
export function roomForMembers(state: WpsState): number {
  const { memberLimit } = state.company;
  return memberLimit === null ? Number.POSITIVE_INFINITY : memberLimit - memberCount(state);
}

/** Refuses a member for whom the company has no room. */
export function refuseOneMore(state: WpsState, room: number): VendorResponse | undefined {
  if (room > 0) return undefined;
  return fail('companyMemberLimitExceeded', {
    inferredRules: ['wps.member-limit'],
    diagnostics: `the company has ${memberCount(state)} members, and memberLimit is ${state.company.memberLimit}`,
  });
}

/** Deleted users are none; whether the disabled are is up to a switch. */
function memberCount({ users, switches }: WpsState): number {
  const members = [...users.values()].filter(({ deleted }) => !deleted);
  if (!switches.memberLimitIgnoresDisabled) return members.length;
  return members.filter(({ status }) => status !== 'disabled').length;
}
