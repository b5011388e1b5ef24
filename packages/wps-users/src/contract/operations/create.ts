import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { filledText, filledTexts } from './shapes/text.ts';
import { type User, userFields } from './shapes/user.ts';
import {
  type EmploymentStatus,
  type EmploymentType,
  employmentStatuses,
  employmentTypes,
  type Gender,
  genders,
} from './shapes/user-values.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

export interface CreateBody {
  user_name: string;
  /** The departments that the user joins, at least one. */
  dept_ids: readonly string[];
  /** The id of the main department. */
  def_dept_id?: string | undefined;
  city?: string | undefined;
  country?: string | undefined;
  email?: string | undefined;
  employee_id?: string | undefined;
  employer?: string | undefined;
  employment_status?: EmploymentStatus | undefined;
  employment_type?: EmploymentType | undefined;
  /** The id of the user in an external source of identities. */
  ex_user_id?: string | undefined;
  gender?: Gender | undefined;
  /** The user id of the direct superior. */
  leader_id?: string | undefined;
  phone?: string | undefined;
  telephone?: string | undefined;
  title?: string | undefined;
  work_place?: string | undefined;
}

/** The user that was created. The page's table names a `login_name` and no `def_dept_id`. */
export interface CreateData extends User {
  login_name?: string | undefined;
}

const text = z.optional(z.string());

const body: Schema<CreateBody> = z.strictObject({
  user_name: filledText,
  dept_ids: filledTexts,
  def_dept_id: text,
  city: text,
  country: text,
  email: text,
  employee_id: text,
  employer: text,
  employment_status: z.optional(z.enum(employmentStatuses)),
  employment_type: z.optional(z.enum(employmentTypes)),
  ex_user_id: text,
  gender: z.optional(z.enum(genders)),
  leader_id: text,
  phone: text,
  telephone: text,
  title: text,
  work_place: text,
});

const data: Schema<CreateData> = z.looseObject({ ...userFields, login_name: text });

export const create: WpsOperation<CreateData> = {
  ...userOperation,
  name: 'create',
  method: 'POST',
  path: '/v7/users/create',
  token: 'app',
  scopes: [scopes.contactReadWrite],
  // A second call makes a second user, or is refused because the phone number is taken.
  idempotent: { value: false, evidence: 'inferred' },
  body,
  data,
  doc: operationPages.create,
};
