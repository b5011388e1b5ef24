import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { corpCredentials } from './shapes/credentials.ts';
import type { DepartmentStatus } from './shapes/department-status.ts';
import { type TraceData, traceData } from './shapes/trace-data.ts';

export interface SetDepartmentStatusParameters {
  readonly departmentId: number;
  /** `DepartmentStatus.Disabled` (1) or `DepartmentStatus.Enabled` (2). */
  readonly status: DepartmentStatus;
}

const parameters = { departmentId: z.int(), status: z.literal([1, 2]) };

export const setDepartmentStatus: FxiaokeOperation<SetDepartmentStatusParameters, TraceData> = {
  ...offlineOperation,
  name: 'setDepartmentStatus',
  path: '/cgi/crm/v2/data/update',
  pathOrigin: 'own-page',
  otherPaths: [
    {
      path: '/cgi/department/setStatus',
      evidence: 'observed',
      source: 'one third-party script that sends the same body; no recorded answer is known for either path',
    },
  ],
  idempotent: { value: true, evidence: 'inferred' },
  currentOpenUserId: 'absent',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...corpCredentials, ...parameters }),
  data: traceData,
  doc: operationPages.setDepartmentStatus,
  evidence: 'documented',
  deprecated: deprecations.departments,
};
