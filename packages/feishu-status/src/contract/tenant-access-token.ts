import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';

export interface TenantAccessTokenBody {
  app_id: string;
  app_secret: string;
}

/** The answer carries the token beside `code` and `msg`, not inside `data`. */
export interface TenantAccessTokenData {
  tenant_access_token: string;
  /** Seconds until the token expires, at most 7200. */
  expire: number;
}

export const tenantAccessTokenBody: Schema<TenantAccessTokenBody> = z.strictObject({
  app_id: z.string().check(z.minLength(1)),
  app_secret: z.string().check(z.minLength(1)),
});

export const tenantAccessTokenData: Schema<TenantAccessTokenData> = z.looseObject({
  // Goes into a header as it is.
  tenant_access_token: z.string().check(z.regex(/^[\x21-\x7e]+$/, 'expected visible ASCII')),
  expire: z.number(),
});
