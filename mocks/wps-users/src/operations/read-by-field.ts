import type { VendorResponse } from '@x/mock-kit';
import { succeedWith } from '../answer/succeed.ts';
import type { WpsUser } from '../state/seed-schema.ts';
import { printUsers } from '../users/print-user.ts';
import { readUsers } from '../users/read-users.ts';
import { briefUser } from '../users/user-view.ts';
import type { GrantedCall } from './define-operation.ts';

interface Wanted {
  readonly status: readonly string[];
  readonly with_dept?: boolean | undefined;
}

/** Answers with the users who have one of the values in a field that no two users share. */
export function readByField(
  call: GrantedCall,
  field: 'email' | 'phone' | 'ex_user_id',
  values: readonly string[],
  { status, with_dept = false }: Wanted,
): VendorResponse {
  const holders = new Map<string, WpsUser>();
  for (const user of call.state.users.values()) if (!user.deleted && user[field] !== '') holders.set(user[field], user);
  const { users, inferredRules } = readUsers(call, values, (value) => holders.get(value), status);
  const printed = printUsers(
    users.map((user) => briefUser(call.state, user, with_dept)),
    call.scopes,
  );
  return succeedWith({ items: printed.items }, [...inferredRules, ...printed.inferredRules]);
}
