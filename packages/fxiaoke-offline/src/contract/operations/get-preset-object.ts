import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { actingCredentials } from './shapes/credentials.ts';
import { lenient } from './shapes/lenient.ts';
import { type ObjectRecord, objectRecord } from './shapes/object-data.ts';
import { text } from './shapes/text.ts';
import { type TraceData, traceFields } from './shapes/trace-data.ts';

export interface GetPresetObjectParameters {
  /** Whether empty fields are answered as null; the vendor's default is false (label: observed). */
  readonly includeNull?: boolean | undefined;
  readonly data: {
    readonly dataObjectApiName: string;
    readonly objectDataId: string;
  };
}

export interface FoundObject extends TraceData {
  readonly data?: ObjectRecord | null | undefined;
}

const parameters = {
  includeNull: z.optional(z.boolean()),
  data: z.strictObject({ dataObjectApiName: text, objectDataId: text }),
};

export const getPresetObject: FxiaokeOperation<GetPresetObjectParameters, FoundObject> = {
  ...offlineOperation,
  name: 'getPresetObject',
  path: '/cgi/crm/v2/data/get',
  pathOrigin: 'sibling-page',
  idempotent: { value: true, evidence: 'documented' },
  currentOpenUserId: 'required',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...actingCredentials, ...parameters }),
  data: z.looseObject({ ...traceFields, data: lenient(objectRecord) }),
  doc: operationPages.getPresetObject,
  evidence: 'observed',
  deprecated: deprecations.objects,
};
