import * as z from '@x/contract-schema';
import type { Operation, Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import { text } from './shapes/text.ts';

export interface OauthTokenBody {
  appId: string;
  appSecret: string;
  permanentCode: string;
  /** Spelled `grantType`, not `grant_type` as in OAuth 2.0. */
  grantType: 'app_secret';
}

/** The answer carries the token beside the error fields. */
export interface OauthTokenData {
  accessToken: string;
  /** Seconds until the token expires; 7084 in the page's example. */
  expiresIn: number;
  /** The company's account at the vendor, for the header `x-fs-ea`. */
  ea: string;
  appId?: string | undefined;
  /** In the page's example an `FSCID_...`: in truth the company's id, not an employee's. */
  openUserId?: string | undefined;
}

export const oauthTokenBody: Schema<OauthTokenBody> = z.strictObject({
  appId: text,
  appSecret: text,
  permanentCode: text,
  grantType: z.literal('app_secret'),
});

// Both go into a header as they are.
const headerText = z.string().check(z.regex(/^[\x21-\x7e]+$/, 'expected visible ASCII'));

export const oauthTokenData: Schema<OauthTokenData> = z.looseObject({
  accessToken: headerText,
  expiresIn: z.number(),
  ea: headerText,
  appId: z.optional(z.string()),
  openUserId: z.optional(z.string()),
});

export const oauthToken: Operation = {
  vendor: 'fxiaoke',
  name: 'oauthToken',
  method: 'POST',
  path: '/oauth2.0/token',
  token: 'none',
  scopes: [],
  idempotent: { value: true, evidence: 'documented' },
  rateLimits: [{ limit: 10, windowMs: 60_000, evidence: 'observed' }],
  body: oauthTokenBody,
  data: oauthTokenData,
  doc: operationPages.oauthToken,
  evidence: 'documented',
};
