import type { Schema } from '@x/core-signing';
import * as z from 'zod/mini';

export interface CorpAccessTokenBody {
  appId: string;
  appSecret: string;
  permanentCode: string;
}

/** The answer carries the token beside the error fields. */
export interface CorpAccessTokenData {
  corpAccessToken: string;
  corpId: string;
  /** Seconds until the token expires, 0 to 7200. */
  expiresIn: number;
}

export const corpAccessTokenBody: Schema<CorpAccessTokenBody> = z.strictObject({
  appId: z.string().check(z.minLength(1)),
  appSecret: z.string().check(z.minLength(1)),
  permanentCode: z.string().check(z.minLength(1)),
});

export const corpAccessTokenData: Schema<CorpAccessTokenData> = z.looseObject({
  corpAccessToken: z.string().check(z.minLength(1)),
  corpId: z.string().check(z.minLength(1)),
  expiresIn: z.number(),
});
