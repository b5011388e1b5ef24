import * as z from 'zod';
import { filled, statusList } from '../reading/fields.ts';
import { jsonBody } from '../reading/json-body.ts';
import { defineOperation } from './define-operation.ts';
import { readByField } from './read-by-field.ts';

/** Departments cannot be asked for here. */
const body = jsonBody(z.object({ ex_user_ids: filled(z.string()), status: statusList }), 'ex_user_ids');

/** `POST /v7/users/by_ex_user_ids`. */
export const answerByExUserIds = defineOperation('byExUserIds', body, (call, { ex_user_ids, status }) =>
  readByField(call, 'ex_user_id', ex_user_ids, { status }),
);
