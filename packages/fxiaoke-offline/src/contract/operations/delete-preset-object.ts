import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { actingCredentials } from './shapes/credentials.ts';
import { type ObjectIdList, objectIdList } from './shapes/object-data.ts';
import { type TraceData, traceData } from './shapes/trace-data.ts';

export interface DeletePresetObjectParameters {
  /** Records that were invalidated before; details of price books need not be. */
  readonly data: ObjectIdList;
}

const parameters = { data: objectIdList };

export const deletePresetObject: FxiaokeOperation<DeletePresetObjectParameters, TraceData> = {
  ...offlineOperation,
  name: 'deletePresetObject',
  path: '/cgi/crm/v2/data/delete',
  pathOrigin: 'sibling-page',
  idempotent: { value: false, evidence: 'inferred' },
  currentOpenUserId: 'required',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...actingCredentials, ...parameters }),
  data: traceData,
  doc: operationPages.deletePresetObject,
  evidence: 'inferred',
  deprecated: deprecations.objects,
};
