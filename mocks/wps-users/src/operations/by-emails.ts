import * as z from 'zod';
import { filled, statusList } from '../reading/fields.ts';
import { jsonBody } from '../reading/json-body.ts';
import { defineOperation } from './define-operation.ts';
import { readByField } from './read-by-field.ts';

const body = jsonBody(
  z.object({ emails: filled(z.string()), status: statusList, with_dept: z.boolean().optional() }),
  'emails',
);

/** `POST /v7/users/by_emails`. */
export const answerByEmails = defineOperation('byEmails', body, (call, { emails, ...wanted }) =>
  readByField(call, 'email', emails, wanted),
);
