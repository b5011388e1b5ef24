import type { Session } from '../session/session.ts';
import type { VendorName } from '../vendor/mock-vendor.ts';
import type { Rule } from '../vendor/rule.ts';
import { Problem } from './problem.ts';

/** What the admin API sees of a session, whatever its vendor's types. */
export interface AdminSession
  extends Pick<
    Session<unknown, never, unknown>,
    'id' | 'profile' | 'clock' | 'journal' | 'credentials' | 'getState' | 'putState' | 'patchState' | 'reset'
  > {
  readonly vendor: { readonly name: VendorName; readonly rules: readonly Rule[] };
}

/** @throws Problem with status 404 when the path names another session. */
export function requireSession(session: AdminSession, id: string): void {
  if (id !== session.id) throw new Problem(404, `There is no session ${JSON.stringify(id)}.`);
}
