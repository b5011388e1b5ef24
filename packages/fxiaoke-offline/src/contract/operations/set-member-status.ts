import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { actingCredentials } from './shapes/credentials.ts';
import type { MemberStatus } from './shapes/member-status.ts';
import { text } from './shapes/text.ts';
import { type TraceData, traceData } from './shapes/trace-data.ts';

/** One employee or a list of them: the vendor wants one of the two. */
export interface SetMemberStatusParameters {
  readonly openUserId?: string | undefined;
  readonly openUserIds?: readonly string[] | undefined;
  /** `MemberStatus.Disabled` (1) or `MemberStatus.Enabled` (2). */
  readonly status: MemberStatus;
}

const parameters = {
  openUserId: z.optional(text),
  openUserIds: z.optional(z.array(text).check(z.minLength(1))),
  status: z.literal([1, 2]),
};

// What the vendor does with both is not known.
const oneOfBoth = z.refine<Pick<SetMemberStatusParameters, 'openUserId' | 'openUserIds'>>(
  ({ openUserId, openUserIds }) => (openUserId === undefined) !== (openUserIds === undefined),
  'needs either openUserId or openUserIds',
);

export const setMemberStatus: FxiaokeOperation<SetMemberStatusParameters, TraceData> = {
  ...offlineOperation,
  name: 'setMemberStatus',
  path: '/cgi/crm/v2/data/update',
  pathOrigin: 'own-page',
  otherPaths: [
    {
      path: '/cgi/user/setStatus',
      evidence: 'observed',
      source: 'one third-party script that sends openUserId and status; no recorded answer is known for either path',
    },
  ],
  idempotent: { value: true, evidence: 'inferred' },
  // In the table of the page, and missing from its example.
  currentOpenUserId: 'required',
  parameters: z.strictObject(parameters).check(oneOfBoth),
  body: z.strictObject({ ...actingCredentials, ...parameters }).check(oneOfBoth),
  data: traceData,
  doc: operationPages.setMemberStatus,
  evidence: 'documented',
  deprecated: deprecations.members,
};
