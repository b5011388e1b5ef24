import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { actingCredentials } from './shapes/credentials.ts';
import { type ChangedObjectData, changedObjectData, type ObjectDetails, objectDetails } from './shapes/object-data.ts';
import { type OptionInfo, optionInfo } from './shapes/option-info.ts';
import { type TraceData, traceFields } from './shapes/trace-data.ts';

export interface UpdatePresetObjectParameters {
  /** The vendor's default is true. */
  readonly triggerApprovalFlow?: boolean | undefined;
  /** The vendor's default is true. */
  readonly triggerWorkFlow?: boolean | undefined;
  /** Spelled as the vendor spells it; true, the default, keeps file values as they are (`npath`). */
  readonly igonreMediaIdConvert?: boolean | undefined;
  readonly data: {
    readonly object_data: ChangedObjectData;
    readonly details?: ObjectDetails | undefined;
    readonly optionInfo?: OptionInfo | undefined;
  };
}

export interface UpdatedObject extends TraceData {
  /** Printed by the maintained page of another object, not by the page of this entry. */
  readonly dataId?: string | undefined;
}

const parameters = {
  triggerApprovalFlow: z.optional(z.boolean()),
  triggerWorkFlow: z.optional(z.boolean()),
  // The page does not show where it stands; beside the other switches is inferred.
  igonreMediaIdConvert: z.optional(z.boolean()),
  data: z.strictObject({
    object_data: changedObjectData,
    details: z.optional(objectDetails),
    optionInfo: z.optional(optionInfo),
  }),
};

export const updatePresetObject: FxiaokeOperation<UpdatePresetObjectParameters, UpdatedObject> = {
  ...offlineOperation,
  name: 'updatePresetObject',
  path: '/cgi/crm/v2/data/update',
  pathOrigin: 'own-page',
  idempotent: { value: true, evidence: 'inferred' },
  currentOpenUserId: 'required',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...actingCredentials, ...parameters }),
  data: z.looseObject({ ...traceFields, dataId: z.optional(z.string()) }),
  doc: operationPages.updatePresetObject,
  evidence: 'documented',
  deprecated: deprecations.objects,
};
