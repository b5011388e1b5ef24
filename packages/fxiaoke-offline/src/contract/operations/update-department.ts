import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { corpCredentials } from './shapes/credentials.ts';
import { text } from './shapes/text.ts';
import { type TraceData, traceData } from './shapes/trace-data.ts';

/** The fields of a department that are to change. */
export interface ChangedDepartment {
  readonly id: number;
  /** Letters, digits, Chinese, `-` and `_`; unique in the company (label: sdk). */
  readonly name?: string | undefined;
  readonly parentId?: number | undefined;
  /** From 1; smaller ones are listed first. */
  readonly order?: number | undefined;
  /** The head of the department. Seen when a department is created; that an update takes it is inferred. */
  readonly principalOpenUserId?: string | undefined;
}

export interface UpdateDepartmentParameters {
  readonly department: ChangedDepartment;
}

const parameters = {
  department: z.strictObject({
    id: z.int(),
    name: z.optional(text),
    parentId: z.optional(z.int()),
    order: z.optional(z.int().check(z.gte(1))),
    principalOpenUserId: z.optional(text),
  }),
};

export const updateDepartment: FxiaokeOperation<UpdateDepartmentParameters, TraceData> = {
  ...offlineOperation,
  name: 'updateDepartment',
  path: '/cgi/department/update',
  pathOrigin: 'sdk',
  idempotent: { value: true, evidence: 'inferred' },
  currentOpenUserId: 'absent',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...corpCredentials, ...parameters }),
  data: traceData,
  doc: operationPages.updateDepartment,
  evidence: 'sdk',
  deprecated: deprecations.departments,
};
