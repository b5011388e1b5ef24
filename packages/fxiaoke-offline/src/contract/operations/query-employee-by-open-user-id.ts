import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { corpCredentials } from './shapes/credentials.ts';
import { type Employee, employeeFields } from './shapes/employee.ts';
import { text } from './shapes/text.ts';
import { type TraceData, traceFields } from './shapes/trace-data.ts';

export interface QueryEmployeeByOpenUserIdParameters {
  readonly openUserId: string;
  /** Whether `mainDepartmentId` and `attachingDepartmentIds` are answered; the vendor's default is false. */
  readonly showDepartmentIdsDetail?: boolean | undefined;
}

/** The employee's fields stand beside those of the envelope. */
export type FoundEmployee = Employee & TraceData;

const parameters = { openUserId: text, showDepartmentIdsDetail: z.optional(z.boolean()) };

export const queryEmployeeByOpenUserId: FxiaokeOperation<QueryEmployeeByOpenUserIdParameters, FoundEmployee> = {
  ...offlineOperation,
  name: 'queryEmployeeByOpenUserId',
  path: '/cgi/user/get',
  pathOrigin: 'sdk',
  idempotent: { value: true, evidence: 'documented' },
  currentOpenUserId: 'absent',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...corpCredentials, ...parameters }),
  data: z.looseObject({ ...traceFields, ...employeeFields }),
  doc: operationPages.queryEmployeeByOpenUserId,
  evidence: 'sdk',
  deprecated: deprecations.members,
};
