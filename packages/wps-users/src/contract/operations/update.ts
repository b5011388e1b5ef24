import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { noData } from './shapes/no-data.ts';
import { filledText } from './shapes/text.ts';
import { type Gender, genders } from './shapes/user-values.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

/** What is left out stays as it is. Departments are changed by `batchUpdateDept`. */
export interface UpdateBody {
  user_name?: string | undefined;
  /** The id of the main department. */
  def_dept_id?: string | undefined;
  city?: string | undefined;
  country?: string | undefined;
  email?: string | undefined;
  employee_id?: string | undefined;
  gender?: Gender | undefined;
  /** The user id of the direct superior. */
  leader_id?: string | undefined;
  phone?: string | undefined;
  telephone?: string | undefined;
  title?: string | undefined;
  work_place?: string | undefined;
}

const text = z.optional(z.string());

const body: Schema<UpdateBody> = z.strictObject({
  user_name: z.optional(filledText),
  def_dept_id: text,
  city: text,
  country: text,
  email: text,
  employee_id: text,
  gender: z.optional(z.enum(genders)),
  leader_id: text,
  phone: text,
  telephone: text,
  title: text,
  work_place: text,
});

export const update: WpsOperation<unknown> = {
  ...userOperation,
  name: 'update',
  method: 'POST',
  path: '/v7/users/:user_id/update',
  token: 'app',
  scopes: [scopes.contactReadWrite],
  idempotent: { value: true, evidence: 'inferred' },
  body,
  data: noData,
  doc: operationPages.update,
};
