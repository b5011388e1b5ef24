import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { corpCredentials } from './shapes/credentials.ts';
import { lenient } from './shapes/lenient.ts';
import { text } from './shapes/text.ts';
import { type TraceData, traceFields } from './shapes/trace-data.ts';

export interface QueryEmployeeByMobileParameters {
  readonly mobile: string;
}

/** An employee as this operation answers (label: observed); further fields are passed on. */
export interface EmployeeWithMobile {
  openUserId?: string | null | undefined;
  account?: string | null | undefined;
  fullName?: string | null | undefined;
  name?: string | null | undefined;
  nickName?: string | null | undefined;
  /** A word, `NORMAL` for one; not the number that `setMemberStatus` takes. */
  status?: string | null | undefined;
  mobile?: string | null | undefined;
  email?: string | null | undefined;
  isStop?: boolean | null | undefined;
  mainDepartmentIds?: readonly number[] | null | undefined;
  departmentIds?: readonly number[] | null | undefined;
}

export interface EmployeesByMobile extends TraceData {
  readonly empList?: readonly EmployeeWithMobile[] | null | undefined;
}

const parameters = { mobile: text };

const employeeWithMobile = z.looseObject({
  openUserId: lenient(z.string()),
  account: lenient(z.string()),
  fullName: lenient(z.string()),
  name: lenient(z.string()),
  nickName: lenient(z.string()),
  status: lenient(z.string()),
  mobile: lenient(z.string()),
  email: lenient(z.string()),
  isStop: lenient(z.boolean()),
  mainDepartmentIds: lenient(z.array(z.number())),
  departmentIds: lenient(z.array(z.number())),
});

export const queryEmployeeByMobile: FxiaokeOperation<QueryEmployeeByMobileParameters, EmployeesByMobile> = {
  ...offlineOperation,
  name: 'queryEmployeeByMobile',
  path: '/cgi/user/getByMobile',
  pathOrigin: 'observed',
  idempotent: { value: true, evidence: 'documented' },
  // The vendor names this operation as the way to learn the currentOpenUserId of the others.
  currentOpenUserId: 'absent',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...corpCredentials, ...parameters }),
  data: z.looseObject({ ...traceFields, empList: lenient(z.array(employeeWithMobile)) }),
  doc: operationPages.queryEmployeeByMobile,
  evidence: 'observed',
  deprecated: deprecations.members,
};
