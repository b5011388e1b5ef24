import type { Schema } from '@x/core-signing';
import * as z from 'zod/mini';
import type { MemberStatus } from './member-status.ts';

export interface SetMemberStatusBatchParameters {
  /** Open platform accounts of employees. The vendor states no limit to their number. */
  openUserIds: string[];
  /** 1: disabled, 2: enabled. */
  status: MemberStatus;
}

/** The body as it travels: the credentials stand beside the parameters. */
export interface SetMemberStatusBatchBody extends SetMemberStatusBatchParameters {
  corpAccessToken: string;
  corpId: string;
}

/** What the envelope of every answer carries besides the error fields. */
export interface TraceData {
  /** The vendor's id of the request; name it when you write to the vendor. */
  traceId?: string | undefined;
}

const parameters = {
  openUserIds: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  status: z.literal([1, 2]),
};

export const setMemberStatusBatchParameters: Schema<SetMemberStatusBatchParameters> = z.strictObject(parameters);

export const setMemberStatusBatchBody: Schema<SetMemberStatusBatchBody> = z.strictObject({
  corpAccessToken: z.string().check(z.minLength(1)),
  corpId: z.string().check(z.minLength(1)),
  ...parameters,
});

export const traceData: Schema<TraceData> = z.looseObject({ traceId: z.optional(z.string()) });
