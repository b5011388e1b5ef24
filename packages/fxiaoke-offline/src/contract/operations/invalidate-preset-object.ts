import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { actingCredentials } from './shapes/credentials.ts';
import { type ObjectReference, objectReference } from './shapes/object-data.ts';
import { type TraceData, traceData } from './shapes/trace-data.ts';

export interface InvalidatePresetObjectParameters {
  /** One record: the page describes `object_data_id` as a list of ids, and types and shows it as one. */
  readonly data: ObjectReference;
}

const parameters = { data: objectReference };

export const invalidatePresetObject: FxiaokeOperation<InvalidatePresetObjectParameters, TraceData> = {
  ...offlineOperation,
  name: 'invalidatePresetObject',
  path: '/cgi/crm/v2/data/invalid',
  pathOrigin: 'own-page',
  idempotent: { value: true, evidence: 'inferred' },
  currentOpenUserId: 'required',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...actingCredentials, ...parameters }),
  data: traceData,
  doc: operationPages.invalidatePresetObject,
  evidence: 'documented',
  deprecated: deprecations.objects,
};
