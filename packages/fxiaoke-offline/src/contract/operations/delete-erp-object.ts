import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { perhapsActingCredentials } from './shapes/credentials.ts';
import { lenient } from './shapes/lenient.ts';
import { type ObjectRecord, type ObjectReference, objectRecord, objectReference } from './shapes/object-data.ts';
import { type TraceData, traceFields } from './shapes/trace-data.ts';

export interface DeleteErpObjectParameters {
  readonly data: ObjectReference;
}

export interface DeletedErpObject extends TraceData {
  /** Empty on the vendor's page. */
  readonly data?: ObjectRecord | null | undefined;
}

const parameters = { data: objectReference };

export const deleteErpObject: FxiaokeOperation<DeleteErpObjectParameters, DeletedErpObject> = {
  ...offlineOperation,
  name: 'deleteErpObject',
  // Shared with creating and updating: object_data_id tells them apart.
  path: '/cgi/crm/erp/data',
  pathOrigin: 'own-page',
  idempotent: { value: false, evidence: 'inferred' },
  // In the example of the page, and missing from its table.
  currentOpenUserId: 'optional',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...perhapsActingCredentials, ...parameters }),
  data: z.looseObject({ ...traceFields, data: lenient(objectRecord) }),
  doc: operationPages.deleteErpObject,
  evidence: 'documented',
  deprecated: deprecations.objects,
};
