import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { actingCredentials } from './shapes/credentials.ts';
import { type NewObjectData, newObjectData, type ObjectDetails, objectDetails } from './shapes/object-data.ts';
import { type OpenTraceData, openTraceData } from './shapes/trace-data.ts';

export interface CreateErpObjectParameters {
  /** The vendor's default is true. */
  readonly triggerWorkFlow?: boolean | undefined;
  /** Whether a `create_time` among the fields counts; the vendor's default is false. */
  readonly hasSpecifyTime?: boolean | undefined;
  /** Whether a `created_by` among the fields counts; the vendor's default is false. */
  readonly hasSpecifyCreatedBy?: boolean | undefined;
  /** The vendor's default is false. */
  readonly includeDetailIds?: boolean | undefined;
  readonly data: {
    readonly object_data: NewObjectData;
    readonly details?: ObjectDetails | undefined;
  };
}

const parameters = {
  triggerWorkFlow: z.optional(z.boolean()),
  hasSpecifyTime: z.optional(z.boolean()),
  hasSpecifyCreatedBy: z.optional(z.boolean()),
  includeDetailIds: z.optional(z.boolean()),
  data: z.strictObject({
    // Creating, updating and deleting share a path, and an _id is what makes the body an update.
    object_data: newObjectData.check(
      z.refine((fields: Readonly<Record<string, unknown>>) => fields['_id'] === undefined, {
        path: ['_id'],
        message: 'would make this an update: use updateErpObject',
      }),
    ),
    details: z.optional(objectDetails),
  }),
};

export const createErpObject: FxiaokeOperation<CreateErpObjectParameters, OpenTraceData> = {
  ...offlineOperation,
  name: 'createErpObject',
  path: '/cgi/crm/erp/data',
  pathOrigin: 'own-page',
  idempotent: { value: false, evidence: 'inferred' },
  currentOpenUserId: 'required',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...actingCredentials, ...parameters }),
  // The part of the page that describes the answer was not found.
  data: openTraceData,
  doc: operationPages.createErpObject,
  evidence: 'documented',
  deprecated: deprecations.objects,
};
