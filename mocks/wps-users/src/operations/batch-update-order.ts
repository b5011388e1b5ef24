import * as z from 'zod';
import { fail } from '../answer/fail.ts';
import { filled } from '../reading/fields.ts';
import { jsonBody } from '../reading/json-body.ts';
import type { WpsApp } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { changeUser } from '../users/change-user.ts';
import { findDepartments } from '../users/find-departments.ts';
import { findUser } from '../users/find-user.ts';
import { allowed, refused, type Verdict } from '../users/verdict.ts';
import { defineOperation } from './define-operation.ts';
import { writeBatch } from './write-batch.ts';

const place = z.object({ dept_id: z.string(), user_id: z.string(), order: z.int() });

const body = jsonBody(z.object({ user_order_list: filled(place) }), 'user_order_list');

type Place = z.output<typeof place>;

/** `POST /v7/users/batch_update_order`. */
export const answerBatchUpdateOrder = defineOperation('batchUpdateOrder', body, ({ state, app, now }, input) =>
  writeBatch<Place, Place>(state, {
    entries: input.user_order_list,
    keyOf: ({ dept_id, user_id }) => JSON.stringify([dept_id, user_id]),
    judge: (entry) => judgePlace(state, app, entry),
    // Read anew: a user may be in the list once for each department.
    apply: ({ dept_id, user_id, order }) => {
      const user = state.users.get(user_id);
      if (user === undefined) return;
      changeUser(state, user, { dept_orders: { ...user.dept_orders, [dept_id]: order } }, now);
    },
  }),
);

function judgePlace(state: WpsState, app: WpsApp, entry: Place): Verdict<Place> {
  const user = findUser(state, app, entry.user_id);
  if (user.kind === 'refused') return user;
  const department = findDepartments(state, app, [entry.dept_id]);
  if (department.kind === 'refused') return department;
  if (user.change.dept_ids.includes(entry.dept_id)) return allowed(entry);
  return refused(
    fail('departmentMemberNotFound', {
      inferredRules: ['wps.order-of-stranger'],
      diagnostics: `user ${entry.user_id} is not in department ${entry.dept_id}`,
    }),
  );
}
