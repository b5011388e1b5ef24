import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import { scopes } from './scopes.ts';
import { userOperation, type WpsOperation } from './wps-operation.ts';

export interface DepartmentLeader {
  user_id: string;
  order?: number | undefined;
}

export interface Department {
  id: string;
  name?: string | undefined;
  /** The names of the departments above it and its own. */
  abs_path?: string | undefined;
  /** The id of the department above it; `0` above the root department (label: observed). */
  parent_id?: string | undefined;
  /** When the department was created, in Unix seconds. */
  ctime?: number | undefined;
  /** The id of the department in an external source of identities. */
  ex_dept_id?: string | undefined;
  leaders?: DepartmentLeader[] | undefined;
  order?: number | undefined;
}

export interface DeptsData {
  items: Department[];
}

const text = z.optional(z.string());
const number = z.optional(z.number());

const data: Schema<DeptsData> = z.looseObject({
  items: z.array(
    z.looseObject({
      id: z.string(),
      name: text,
      abs_path: text,
      parent_id: text,
      ctime: number,
      ex_dept_id: text,
      leaders: z.optional(z.array(z.looseObject({ user_id: z.string(), order: number }))),
      order: number,
    }),
  ),
});

export const depts: WpsOperation<DeptsData> = {
  ...userOperation,
  name: 'depts',
  method: 'GET',
  path: '/v7/users/:user_id/depts',
  token: 'app',
  scopes: [scopes.contactReadWrite, scopes.contactRead],
  idempotent: { value: true, evidence: 'documented' },
  data,
  doc: operationPages.depts,
};
