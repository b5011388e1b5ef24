import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { corpCredentials } from './shapes/credentials.ts';
import type { MemberStatus } from './shapes/member-status.ts';
import { text } from './shapes/text.ts';
import { type TraceData, traceData } from './shapes/trace-data.ts';

export interface SetMemberStatusBatchParameters {
  /** Open platform accounts of employees, at least one. The vendor states no limit to their number. */
  readonly openUserIds: readonly string[];
  /** `MemberStatus.Disabled` (1) or `MemberStatus.Enabled` (2). */
  readonly status: MemberStatus;
}

const parameters = { openUserIds: z.array(text).check(z.minLength(1)), status: z.literal([1, 2]) };

export const setMemberStatusBatch: FxiaokeOperation<SetMemberStatusBatchParameters, TraceData> = {
  ...offlineOperation,
  name: 'setMemberStatusBatch',
  // Five entries of the vendor's manual print this path with five different bodies; it is the object API's own path.
  path: '/cgi/crm/v2/data/update',
  pathOrigin: 'own-page',
  otherPaths: [
    {
      path: '/cgi/user/batchSetStatus',
      evidence: 'observed',
      source: 'one third-party script that sends the same body; no recorded answer is known for either path',
    },
  ],
  // The body says which status to have, not to change it; a repeat is taken to change nothing.
  idempotent: { value: true, evidence: 'inferred' },
  currentOpenUserId: 'absent',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...corpCredentials, ...parameters }),
  data: traceData,
  doc: operationPages.setMemberStatusBatch,
  evidence: 'documented',
  deprecated: deprecations.members,
};
