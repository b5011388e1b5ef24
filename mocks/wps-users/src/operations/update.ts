import * as z from 'zod';
import { firstRefusal } from '../answer/first-refusal.ts';
import { succeed } from '../answer/succeed.ts';
import { oneOf } from '../reading/fields.ts';
import { jsonBody } from '../reading/json-body.ts';
import type { WpsUser } from '../state/seed-schema.ts';
import { changeUser } from '../users/change-user.ts';
import { fieldRefusals } from '../users/field-refusals.ts';
import { defineOperation } from './define-operation.ts';
import { findPathUser } from './path-user.ts';

const text = z.string().optional();

const body = jsonBody(
  z.object({
    user_name: text,
    def_dept_id: text,
    city: text,
    country: text,
    email: text,
    employee_id: text,
    gender: oneOf(['male', 'female', 'secrecy']).optional(),
    leader_id: text,
    phone: text,
    telephone: text,
    title: text,
    work_place: text,
  }),
);

/** `POST /v7/users/{user_id}/update`: what the body leaves out stays as it is. */
export const answerUpdate = defineOperation('update', body, (call, fields) => {
  const { state, now } = call;
  const verdict = findPathUser(call);
  if (verdict.kind === 'refused') return verdict.response;
  const user = verdict.change;
  const refusal = firstRefusal(fieldRefusals(state, fields, { id: user.id, departmentIds: user.dept_ids }));
  if (refusal !== undefined) return refusal;
  changeUser(state, user, given(fields), now);
  return succeed(Object.values(fields).includes('') ? ['wps.update-empty'] : []);
});

type Fields = { readonly [Field in keyof WpsUser]?: WpsUser[Field] | undefined };

function given(fields: Fields): Partial<WpsUser> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
