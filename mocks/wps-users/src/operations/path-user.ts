import type { WpsUser } from '../state/seed-schema.ts';
import { findUser } from '../users/find-user.ts';
import type { Verdict } from '../users/verdict.ts';
import type { GrantedCall } from './define-operation.ts';

/** The user whom the path names. */
export function findPathUser(call: GrantedCall): Verdict<WpsUser> {
  return findUser(call.state, call.app, call.pathParameters['user_id'] ?? '');
}
