import type { IdGenerator } from '@x/mock-kit';
import { user as userSchema } from '../state/schema/user.ts';
import type { WpsUser } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { secondsOf } from './change-user.ts';

/** The fields that a caller may give a new user. */
type GivenFields = { readonly [Field in keyof WpsUser]?: WpsUser[Field] | undefined };

/** Adds a user to the company, under an id of its own. */
export function addUser(state: WpsState, given: GivenFields, ids: IdGenerator, now: Date): WpsUser {
  const seconds = secondsOf(now);
  const user = userSchema.parse({
    ...given,
    id: unusedId(state, ids),
    login_name: `mock_${ids.decimal(10)}`,
    status: state.switches.createdStatus,
    ctime: seconds,
    mtime: seconds,
  });
  state.users.set(user.id, user);
  return user;
}

/** Of the vendor's length; ids are drawn until one is free. */
function unusedId(state: WpsState, ids: IdGenerator): string {
  const id = `mock${ids.alphanumeric(12)}`;
  return state.users.has(id) ? unusedId(state, ids) : id;
}
