import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { actingCredentials } from './shapes/credentials.ts';
import { type NewObjectData, newObjectData, type ObjectDetails, objectDetails } from './shapes/object-data.ts';
import { type OptionInfo, optionInfo } from './shapes/option-info.ts';
import { text } from './shapes/text.ts';
import { type TraceData, traceFields } from './shapes/trace-data.ts';

export interface CreatePresetObjectParameters {
  /** The vendor's default is true. */
  readonly triggerApprovalFlow?: boolean | undefined;
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
    readonly optionInfo?: OptionInfo | undefined;
  };
}

export interface CreatedObject extends TraceData {
  /** The id of the new record. */
  readonly dataId: string;
}

const parameters = {
  triggerApprovalFlow: z.optional(z.boolean()),
  triggerWorkFlow: z.optional(z.boolean()),
  hasSpecifyTime: z.optional(z.boolean()),
  hasSpecifyCreatedBy: z.optional(z.boolean()),
  includeDetailIds: z.optional(z.boolean()),
  data: z.strictObject({
    object_data: newObjectData,
    details: z.optional(objectDetails),
    optionInfo: z.optional(optionInfo),
  }),
};

export const createPresetObject: FxiaokeOperation<CreatePresetObjectParameters, CreatedObject> = {
  ...offlineOperation,
  name: 'createPresetObject',
  path: '/cgi/crm/v2/data/create',
  pathOrigin: 'sibling-page',
  idempotent: { value: false, evidence: 'inferred' },
  currentOpenUserId: 'required',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...actingCredentials, ...parameters }),
  data: z.looseObject({ ...traceFields, dataId: text }),
  doc: operationPages.createPresetObject,
  evidence: 'inferred',
  deprecated: deprecations.objects,
};
