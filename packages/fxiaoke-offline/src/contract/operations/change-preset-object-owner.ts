import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { actingCredentials } from './shapes/credentials.ts';
import type { OwnerChange } from './shapes/owner-change.ts';
import { text } from './shapes/text.ts';
import { type TraceData, traceData } from './shapes/trace-data.ts';

export interface ChangePresetObjectOwnerParameters {
  readonly data: {
    readonly dataObjectApiName: string;
    /**
     * The vendor's own spelling, with a capital D. `ownerId` is a text in brackets on the page, `[FSUID_xx1]`, and a
     * list in the page of ERP objects and in published clients (label: sdk); it is sent as it is given.
     */
    readonly Data: readonly OwnerChange<string | readonly string[]>[];
  };
}

const parameters = {
  data: z.strictObject({
    dataObjectApiName: text,
    // The page's table does not require it, yet without it the call says nothing.
    Data: z
      .array(z.strictObject({ objectDataId: text, ownerId: z.union([text, z.array(text).check(z.minLength(1))]) }))
      .check(z.minLength(1)),
  }),
};

export const changePresetObjectOwner: FxiaokeOperation<ChangePresetObjectOwnerParameters, TraceData> = {
  ...offlineOperation,
  name: 'changePresetObjectOwner',
  path: '/cgi/crm/v2/data/changeOwner',
  pathOrigin: 'own-page',
  idempotent: { value: true, evidence: 'inferred' },
  currentOpenUserId: 'required',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...actingCredentials, ...parameters }),
  data: traceData,
  // The page is headed "Create Preset Object" by mistake.
  doc: operationPages.changePresetObjectOwner,
  evidence: 'documented',
  deprecated: deprecations.objects,
};
