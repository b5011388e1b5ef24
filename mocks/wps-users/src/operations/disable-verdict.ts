import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import { isInDataRange } from '../state/data-range.ts';
import type { WpsApp, WpsUser } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';

export type DisableVerdict =
  | { readonly kind: 'allowed'; readonly user: WpsUser }
  | { readonly kind: 'refused'; readonly response: VendorResponse };

/** Whether an app may disable one user. */
export function disableVerdict(state: WpsState, app: WpsApp, userId: string): DisableVerdict {
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
  if (user.role === 'super-admin') {
    return refused(
      fail('superAdministratorProtected', {
        inferredRules: ['wps.super-administrator'],
        diagnostics: `user ${userId} is a super administrator`,
      }),
    );
  }
  return { kind: 'allowed', user };
}

function refused(response: VendorResponse): DisableVerdict {
  return { kind: 'refused', response };
}
