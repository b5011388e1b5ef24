import * as z from 'zod';

/** A token that was issued, good or not. */
export interface Token {
  /** The token itself. */
  readonly id: string;
  /**
   * `corpAccessToken`: for the body of a call. `accessToken`: from the OAuth endpoint, for the header authorization.
   * Left out: corpAccessToken.
   */
  readonly kind: TokenKind;
  /** The app that fetched it. Left out: the first app. */
  readonly appId: string;
  /** The corp that it is good for. Left out: the corp of the app. */
  readonly corpId: string;
  /** ISO 8601. From then on, for 6600 seconds, the token call answers with this token. */
  readonly issuedAt: string;
  /** ISO 8601. From then on the token is answered 20016. Left out: 7200 seconds after `issuedAt`. */
  readonly expiresAt: string;
  /** The token is answered 20016 although it has not expired. Left out: false. */
  readonly revoked: boolean;
}

export type TokenKind = 'corpAccessToken' | 'accessToken';

export const tokenSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['corpAccessToken', 'accessToken']).default('corpAccessToken'),
  appId: z.string().min(1).optional(),
  corpId: z.string().min(1).optional(),
  issuedAt: z.iso.datetime({ offset: true }),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  revoked: z.boolean().default(false),
});
