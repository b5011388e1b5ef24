import type { Schema } from '@x/core-signing';
import * as z from 'zod/mini';
import type { MemberStatus } from './member-status.ts';

/** The body as it travels: the credentials stand beside the parameters. */
export interface SetMemberStatusBatchBody {
  corpAccessToken: string;
  corpId: string;
  /** Open platform accounts of employees. The vendor states no limit to their number. */
  openUserIds: string[];
  /** 1: disabled, 2: enabled. */
  status: MemberStatus;
}

/** What the envelope of every answer carries besides the error fields. */
export interface TraceData {
  /** The vendor's id of the request; name it when you write to the vendor. */
  traceId?: string | undefined;
}

export const setMemberStatusBatchBody: Schema<SetMemberStatusBatchBody> = z.strictObject({
  corpAccessToken: z.string().check(z.minLength(1)),
  corpId: z.string().check(z.minLength(1)),
  openUserIds: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  status: z.union([z.literal(1), z.literal(2)]),
});

export const traceData: Schema<TraceData> = z.looseObject({ traceId: z.optional(z.string()) });
