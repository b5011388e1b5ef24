import * as z from 'zod';
import { succeedWith } from '../answer/succeed.ts';
import { filled, oneOf } from '../reading/fields.ts';
import { jsonBody } from '../reading/json-body.ts';
import { addUser } from '../users/add-user.ts';
import { checkNewUser } from '../users/check-new-user.ts';
import { printUsers } from '../users/print-user.ts';
import { createdUser } from '../users/user-view.ts';
import { defineOperation } from './define-operation.ts';

const text = z.string().optional();

const body = jsonBody(
  z.object({
    user_name: z.string(),
    dept_ids: filled(z.string()),
    def_dept_id: text,
    city: text,
    country: text,
    email: text,
    employee_id: text,
    employer: text,
    employment_status: text,
    employment_type: text,
    ex_user_id: text,
    gender: oneOf(['male', 'female', 'secrecy']).optional(),
    leader_id: text,
    phone: text,
    telephone: text,
    title: text,
    work_place: text,
  }),
);

/** `POST /v7/users/create`. */
export const answerCreate = defineOperation('create', body, (call, fields) => {
  const { state, app, ids, now, scopes } = call;
  const verdict = checkNewUser(state, app, fields);
  if (verdict.kind === 'refused') return verdict.response;
  const user = addUser(state, { ...fields, dept_ids: verdict.change }, ids, now);
  const { items, inferredRules } = printUsers([createdUser(state, user)], scopes);
  return succeedWith(items[0] ?? {}, ['wps.created-status', 'wps.created-login-name', ...inferredRules]);
});
