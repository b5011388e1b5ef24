import * as z from '@x/contract-schema';
import type { Operation, Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import { text } from './shapes/text.ts';

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
  appId: text,
  appSecret: text,
  permanentCode: text,
});

export const corpAccessTokenData: Schema<CorpAccessTokenData> = z.looseObject({
  corpAccessToken: text,
  corpId: text,
  expiresIn: z.number(),
});

export const corpAccessToken: Operation = {
  vendor: 'fxiaoke',
  name: 'corpAccessToken',
  method: 'POST',
  path: '/cgi/corpAccessToken/get/V2',
  token: 'none',
  scopes: [],
  // For 6600 seconds the vendor answers with the same token; a new one leaves the old one good.
  idempotent: { value: true, evidence: 'documented' },
  rateLimits: [{ limit: 10, windowMs: 60_000, evidence: 'observed' }],
  body: corpAccessTokenBody,
  data: corpAccessTokenData,
  doc: operationPages.corpAccessToken,
  evidence: 'documented',
};
