import * as z from 'zod';
import { filled } from '../reading/fields.ts';
import { jsonBody } from '../reading/json-body.ts';
import type { WpsApp, WpsUser } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { changeUser } from '../users/change-user.ts';
import { findDepartments } from '../users/find-departments.ts';
import { findUser } from '../users/find-user.ts';
import { refuseMemberships } from '../users/memberships.ts';
import { allowed, refused, type Verdict } from '../users/verdict.ts';
import { defineOperation } from './define-operation.ts';
import { writeBatch } from './write-batch.ts';

const move = z.object({ user_id: z.string(), dept_ids: filled(z.string()) });

const body = jsonBody(z.object({ user_dept_info_list: filled(move) }), 'user_dept_info_list');

interface Move {
  readonly user: WpsUser;
  readonly departmentIds: readonly string[];
}

/** `POST /v7/users/batch_update_dept`: the departments that are named take the place of those that the user had. */
export const answerBatchUpdateDept = defineOperation('batchUpdateDept', body, ({ state, app, now }, input) =>
  writeBatch<z.output<typeof move>, Move>(state, {
    entries: input.user_dept_info_list,
    keyOf: ({ user_id }) => user_id,
    judge: (entry) => judgeMove(state, app, entry),
    apply: ({ user, departmentIds }) => changeUser(state, user, membershipsIn(user, departmentIds), now),
    successRules: (moves) => (moves.some(losesMain) ? ['wps.move-main-department'] : []),
  }),
);

/** The app must be allowed to touch the user, the departments left and the departments joined. */
function judgeMove(state: WpsState, app: WpsApp, entry: z.output<typeof move>): Verdict<Move> {
  const found = findUser(state, app, entry.user_id);
  if (found.kind === 'refused') return found;
  const user = found.change;
  const joined = findDepartments(state, app, entry.dept_ids);
  if (joined.kind === 'refused') return joined;
  const left = findDepartments(
    state,
    app,
    user.dept_ids.filter((id) => !joined.change.includes(id)),
  );
  if (left.kind === 'refused') return left;
  const refusal = refuseMemberships(state, joined.change, user.dept_ids);
  return refusal === undefined ? allowed({ user, departmentIds: joined.change }) : refused(refusal);
}

function losesMain({ user, departmentIds }: Move): boolean {
  return user.def_dept_id !== '' && !departmentIds.includes(user.def_dept_id);
}

function membershipsIn(user: WpsUser, departmentIds: readonly string[]): Partial<WpsUser> {
  return {
    dept_ids: [...departmentIds],
    def_dept_id: departmentIds.includes(user.def_dept_id) ? user.def_dept_id : '',
    dept_orders: Object.fromEntries(Object.entries(user.dept_orders).filter(([id]) => departmentIds.includes(id))),
  };
}
