import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { actingCredentials } from './shapes/credentials.ts';
import { type ObjectReference, objectReference } from './shapes/object-data.ts';
import { type TraceData, traceData } from './shapes/trace-data.ts';

export interface InvalidateErpObjectParameters {
  readonly data: ObjectReference;
}

const parameters = { data: objectReference };

export const invalidateErpObject: FxiaokeOperation<InvalidateErpObjectParameters, TraceData> = {
  ...offlineOperation,
  name: 'invalidateErpObject',
  path: '/cgi/crm/erp/data/invalid',
  pathOrigin: 'own-page',
  idempotent: { value: true, evidence: 'inferred' },
  currentOpenUserId: 'required',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...actingCredentials, ...parameters }),
  data: traceData,
  doc: operationPages.invalidateErpObject,
  evidence: 'documented',
  deprecated: deprecations.objects,
};
