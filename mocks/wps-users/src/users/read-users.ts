import type { Caller } from '../checks/caller.ts';
import type { InferredRuleId } from '../rules/rules.ts';
import { isInDataRange } from '../state/data-range.ts';
import type { WpsUser } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { answeredStatus } from './answered-status.ts';

interface Reader extends Caller {
  readonly state: WpsState;
}

export interface ReadUsers {
  readonly users: readonly WpsUser[];
  readonly inferredRules: readonly InferredRuleId[];
}

/** Whether a caller gets to see a user in a list. A user token sees the whole company, an app its data range. */
export function isVisible({ state, app, token }: Reader, user: WpsUser): boolean {
  return !user.deleted && (token.kind === 'user' || isInDataRange(state, app, user));
}

/** The users whom a list of keys names, in its order; what names nobody in range with such a status is passed over. */
export function readUsers(
  reader: Reader,
  keys: readonly string[],
  find: (key: string) => WpsUser | undefined,
  statuses: readonly string[],
): ReadUsers {
  const found = [...new Set(keys)].map(find);
  const users = found.filter(
    (user) => user !== undefined && isVisible(reader, user) && statuses.includes(answeredStatus(user)),
  );
  const passedOver = found.some((user) => user === undefined || user.deleted);
  return {
    users: users.filter((user) => user !== undefined),
    inferredRules: passedOver ? ['wps.read-unknown'] : [],
  };
}
