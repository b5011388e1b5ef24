import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { actingCredentials } from './shapes/credentials.ts';
import { lenient } from './shapes/lenient.ts';
import { type TraceData, traceFields } from './shapes/trace-data.ts';

export interface GetDepartmentDetailsParameters {
  readonly departmentId: number;
}

/** A department as this operation answers (label: observed); further fields are passed on. */
export interface DepartmentDetails {
  enterpriseId?: number | null | undefined;
  departmentId?: number | null | undefined;
  parentDepartmentId?: number | null | undefined;
  name?: string | null | undefined;
  departmentOrder?: number | null | undefined;
  isStop?: boolean | null | undefined;
  /** Milliseconds since 1970. */
  stopTime?: number | null | undefined;
  description?: string | null | undefined;
  principalId?: string | null | undefined;
  /** Milliseconds since 1970. */
  createTime?: number | null | undefined;
  /** Milliseconds since 1970. */
  updateTime?: number | null | undefined;
  ancestors?: readonly number[] | null | undefined;
  /** 1 normal, 2 stopped, 3 deleted: other numbers than `setDepartmentStatus` takes. */
  status?: number | null | undefined;
}

export interface FoundDepartment extends TraceData {
  readonly department?: DepartmentDetails | null | undefined;
}

const parameters = { departmentId: z.int() };

const departmentDetails = z.looseObject({
  enterpriseId: lenient(z.number()),
  departmentId: lenient(z.number()),
  parentDepartmentId: lenient(z.number()),
  name: lenient(z.string()),
  departmentOrder: lenient(z.number()),
  isStop: lenient(z.boolean()),
  stopTime: lenient(z.number()),
  description: lenient(z.string()),
  principalId: lenient(z.string()),
  createTime: lenient(z.number()),
  updateTime: lenient(z.number()),
  ancestors: lenient(z.array(z.number())),
  status: lenient(z.number()),
});

export const getDepartmentDetails: FxiaokeOperation<GetDepartmentDetailsParameters, FoundDepartment> = {
  ...offlineOperation,
  name: 'getDepartmentDetails',
  path: '/cgi/department/detail',
  pathOrigin: 'sdk',
  idempotent: { value: true, evidence: 'documented' },
  currentOpenUserId: 'required',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...actingCredentials, ...parameters }),
  data: z.looseObject({ ...traceFields, department: lenient(departmentDetails) }),
  doc: operationPages.getDepartmentDetails,
  evidence: 'sdk',
  deprecated: deprecations.departments,
};
