import { fail } from '../answer/fail.ts';
import { isInDataRange } from '../state/data-range.ts';
import type { WpsApp, WpsUser } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { allowed, refused, type Verdict } from './verdict.ts';

/** The user of an id, if there is one whom the app may touch. */
export function findUser(state: WpsState, app: WpsApp, userId: string): Verdict<WpsUser> {
  const user = state.users.get(userId);
  if (user === undefined) {
    return refused(
      fail('userNotFound', { inferredRules: ['wps.unknown-user'], diagnostics: `there is no user ${userId}` }),
    );
  }
  if (!isInDataRange(state, app, user)) {
    return refused(
      fail('permissionDenied', { diagnostics: `user ${userId} is outside the data range of app ${app.id}` }),
    );
  }
  if (user.deleted) {
    return refused(
      fail('userDeleted', { inferredRules: ['wps.deleted-user'], diagnostics: `user ${userId} has been deleted` }),
    );
  }
  return allowed(user);
}

/** The same for what can be done to members of the company only, not to those who have left it. */
export function findMember(state: WpsState, app: WpsApp, userId: string): Verdict<WpsUser> {
  const verdict = findUser(state, app, userId);
  if (verdict.kind === 'refused' || !verdict.change.left) return verdict;
  return refused(
    fail('userDeleted', { inferredRules: ['wps.left-user'], diagnostics: `user ${userId} has left the company` }),
  );
}

/** Refuses what must not be done to a super administrator. */
export function sparingSuperAdministrators(verdict: Verdict<WpsUser>): Verdict<WpsUser> {
  if (verdict.kind === 'refused' || verdict.change.role !== 'super-admin') return verdict;
  return refused(
    fail('superAdministratorProtected', {
      inferredRules: ['wps.super-administrator'],
      diagnostics: `user ${verdict.change.id} is a super administrator`,
    }),
  );
}
