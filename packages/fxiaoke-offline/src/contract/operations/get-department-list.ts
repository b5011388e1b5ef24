import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { corpCredentials } from './shapes/credentials.ts';
import { lenient } from './shapes/lenient.ts';
import { type TraceData, traceFields } from './shapes/trace-data.ts';

/** Nothing is asked for: the answer is every department at once. */
export type GetDepartmentListParameters = Readonly<Record<string, never>>;

/** A department as the list has it (label: sdk); further fields are passed on. */
export interface ListedDepartment {
  id?: number | null | undefined;
  name?: string | null | undefined;
  /** 0 for a department right under the company. */
  parentId?: number | null | undefined;
  isStop?: boolean | null | undefined;
  order?: number | null | undefined;
}

export interface DepartmentList extends TraceData {
  readonly departments?: readonly ListedDepartment[] | null | undefined;
}

const listedDepartment = z.looseObject({
  id: lenient(z.number()),
  name: lenient(z.string()),
  parentId: lenient(z.number()),
  isStop: lenient(z.boolean()),
  order: lenient(z.number()),
});

export const getDepartmentList: FxiaokeOperation<GetDepartmentListParameters, DepartmentList> = {
  ...offlineOperation,
  name: 'getDepartmentList',
  path: '/cgi/department/list',
  pathOrigin: 'sdk',
  idempotent: { value: true, evidence: 'documented' },
  currentOpenUserId: 'absent',
  parameters: z.strictObject({}),
  body: z.strictObject(corpCredentials),
  data: z.looseObject({ ...traceFields, departments: lenient(z.array(listedDepartment)) }),
  doc: operationPages.getDepartmentList,
  evidence: 'sdk',
  deprecated: deprecations.departments,
};
