import * as z from 'zod';
import { filled, statusList } from '../reading/fields.ts';
import { jsonBody } from '../reading/json-body.ts';
import { defineOperation } from './define-operation.ts';
import { readByField } from './read-by-field.ts';

const body = jsonBody(
  z.object({ phones: filled(z.string()), status: statusList, with_dept: z.boolean().optional() }),
  'phones',
);

/** `POST /v7/users/by_phones`. */
export const answerByPhones = defineOperation('byPhones', body, (call, { phones, ...wanted }) =>
  readByField(call, 'phone', phones, wanted),
);
