import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { actingCredentials } from './shapes/credentials.ts';
import { type ObjectIdList, objectIdList } from './shapes/object-data.ts';
import { type TraceData, traceData } from './shapes/trace-data.ts';

export interface RecoverPresetObjectParameters {
  /** Records that were invalidated. */
  readonly data: ObjectIdList;
}

const parameters = { data: objectIdList };

export const recoverPresetObject: FxiaokeOperation<RecoverPresetObjectParameters, TraceData> = {
  ...offlineOperation,
  name: 'recoverPresetObject',
  path: '/cgi/crm/v2/data/recover',
  pathOrigin: 'sibling-page',
  idempotent: { value: true, evidence: 'inferred' },
  currentOpenUserId: 'required',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...actingCredentials, ...parameters }),
  data: traceData,
  doc: operationPages.recoverPresetObject,
  evidence: 'inferred',
  deprecated: deprecations.objects,
};
