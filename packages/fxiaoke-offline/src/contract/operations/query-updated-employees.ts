import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { corpCredentials } from './shapes/credentials.ts';
import { type Employee, employeeFields } from './shapes/employee.ts';
import { lenient } from './shapes/lenient.ts';
import { type TraceData, traceFields } from './shapes/trace-data.ts';

export interface QueryUpdatedEmployeesParameters {
  /** Milliseconds since 1970; left out, there is no lower bound. */
  readonly startTime?: number | undefined;
  /** Milliseconds since 1970, later than `startTime`; left out, there is no upper bound. */
  readonly endTime?: number | undefined;
  /** 1 to 1000; the vendor's default is 20. */
  readonly pageSize?: number | undefined;
  /** From 1, which is the vendor's default. */
  readonly pageNumber?: number | undefined;
  /** Whether `mainDepartmentId` and `attachingDepartmentIds` are answered. */
  readonly showDepartmentIdsDetail?: boolean | undefined;
}

/** The page describes the envelope alone; these fields are read by third-party code (label: observed). */
export interface UpdatedEmployees extends TraceData {
  readonly pageNumber?: number | null | undefined;
  readonly pageCount?: number | null | undefined;
  readonly totalCount?: number | null | undefined;
  /** Milliseconds since 1970. */
  readonly lastChangedTime?: number | null | undefined;
  readonly employees?: readonly Employee[] | null | undefined;
}

const parameters = {
  startTime: z.optional(z.int().check(z.gte(0))),
  endTime: z.optional(z.int().check(z.gte(0))),
  pageSize: z.optional(z.int().check(z.gte(1), z.lte(1000))),
  pageNumber: z.optional(z.int().check(z.gte(1))),
  showDepartmentIdsDetail: z.optional(z.boolean()),
};

const endAfterStart = z.refine<Pick<QueryUpdatedEmployeesParameters, 'startTime' | 'endTime'>>(
  ({ startTime, endTime }) => startTime === undefined || endTime === undefined || endTime > startTime,
  { path: ['endTime'], message: 'must be later than startTime' },
);

export const queryUpdatedEmployees: FxiaokeOperation<QueryUpdatedEmployeesParameters, UpdatedEmployees> = {
  ...offlineOperation,
  name: 'queryUpdatedEmployees',
  // The page prints the object API's path for a flat body that names no object.
  path: '/cgi/crm/v2/data/query',
  pathOrigin: 'own-page',
  otherPaths: [
    {
      path: '/cgi/user/get/batchByUpdTime',
      evidence: 'observed',
      source: 'four third-party sources that send the same body',
    },
  ],
  idempotent: { value: true, evidence: 'documented' },
  currentOpenUserId: 'absent',
  parameters: z.strictObject(parameters).check(endAfterStart),
  body: z.strictObject({ ...corpCredentials, ...parameters }).check(endAfterStart),
  data: z.looseObject({
    ...traceFields,
    pageNumber: lenient(z.number()),
    pageCount: lenient(z.number()),
    totalCount: lenient(z.number()),
    lastChangedTime: lenient(z.number()),
    employees: lenient(z.array(z.looseObject(employeeFields))),
  }),
  doc: operationPages.queryUpdatedEmployees,
  evidence: 'documented',
  deprecated: deprecations.members,
};
