import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { operationPages } from './operation-pages.ts';
import type { WpsOperation } from './wps-operation.ts';

/** Travels as `application/x-www-form-urlencoded`, unsigned. */
export interface AccessTokenBody {
  grant_type: 'client_credentials';
  client_id: string;
  client_secret: string;
}

/** The answer is bare: neither `code` nor `msg` nor `data` around it. */
export interface AccessTokenData {
  access_token: string;
  /** Seconds until the token expires: 7200 on the public cloud, 86400 on private deployments. */
  expires_in: number;
  token_type: string;
}

const body: Schema<AccessTokenBody> = z.looseObject({
  grant_type: z.literal('client_credentials'),
  client_id: z.string().check(z.minLength(1)),
  client_secret: z.string().check(z.minLength(1)),
});

const data: Schema<AccessTokenData> = z.looseObject({
  // Goes into a header as it is.
  access_token: z.string().check(z.regex(/^[\x21-\x7e]+$/, 'expected visible ASCII')),
  expires_in: z.number(),
  token_type: z.string(),
});

export const accessToken: WpsOperation<AccessTokenData> = {
  vendor: 'wps',
  name: 'accessToken',
  method: 'POST',
  path: '/oauth2/token',
  token: 'none',
  scopes: [],
  // Each call gives another token and leaves the earlier ones good.
  idempotent: { value: true, evidence: 'documented' },
  rateLimits: [],
  body,
  data,
  doc: operationPages.accessToken,
  evidence: 'documented',
};
