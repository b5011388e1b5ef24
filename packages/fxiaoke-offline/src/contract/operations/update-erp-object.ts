import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { actingCredentials } from './shapes/credentials.ts';
import { type ChangedObjectData, changedObjectData } from './shapes/object-data.ts';
import { type OpenTraceData, openTraceData } from './shapes/trace-data.ts';

export interface UpdateErpObjectParameters {
  /** The vendor's default is true. */
  readonly triggerWorkFlow?: boolean | undefined;
  readonly data: { readonly object_data: ChangedObjectData };
}

const parameters = {
  triggerWorkFlow: z.optional(z.boolean()),
  data: z.strictObject({ object_data: changedObjectData }),
};

export const updateErpObject: FxiaokeOperation<UpdateErpObjectParameters, OpenTraceData> = {
  ...offlineOperation,
  name: 'updateErpObject',
  // Shared with creating and deleting: the _id in object_data tells them apart.
  path: '/cgi/crm/erp/data',
  pathOrigin: 'own-page',
  idempotent: { value: true, evidence: 'inferred' },
  currentOpenUserId: 'required',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...actingCredentials, ...parameters }),
  // Of the answer only the start of the page's description was found.
  data: openTraceData,
  doc: operationPages.updateErpObject,
  evidence: 'documented',
  deprecated: deprecations.objects,
};
