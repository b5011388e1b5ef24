import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { actingCredentials } from './shapes/credentials.ts';
import type { OwnerChange } from './shapes/owner-change.ts';
import { text } from './shapes/text.ts';
import { type TraceData, traceData } from './shapes/trace-data.ts';

export interface ChangeErpObjectOwnerParameters {
  readonly data: {
    readonly dataObjectApiName: string;
    /** The vendor's own spelling, with a capital D. One record in a call. */
    readonly Data: readonly [OwnerChange<readonly string[]>];
  };
}

const parameters = {
  data: z.strictObject({
    dataObjectApiName: text,
    Data: z.tuple([z.strictObject({ objectDataId: text, ownerId: z.array(text).check(z.minLength(1)) })]),
  }),
};

export const changeErpObjectOwner: FxiaokeOperation<ChangeErpObjectOwnerParameters, TraceData> = {
  ...offlineOperation,
  name: 'changeErpObjectOwner',
  path: '/cgi/crm/erp/data/changeOwner',
  pathOrigin: 'own-page',
  idempotent: { value: true, evidence: 'inferred' },
  currentOpenUserId: 'required',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...actingCredentials, ...parameters }),
  data: traceData,
  doc: operationPages.changeErpObjectOwner,
  evidence: 'documented',
  deprecated: deprecations.objects,
};
