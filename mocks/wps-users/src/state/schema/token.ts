import * as z from 'zod';
import { id } from './id.ts';

const held = {
  /** The access token itself. */
  id,
  /** The app that the token was issued to. */
  appId: id,
  /** The moment from which the token is refused, in ISO 8601. */
  expiresAt: z.iso.datetime({ offset: true }),
  /** Whether the token is refused before its end. */
  revoked: z.boolean().default(false),
};

/** Acts for the company. */
const appToken = z.strictObject({ ...held, kind: z.literal('app').optional().default('app') });

/** Acts for the user who logged in. */
const userToken = z.strictObject({
  ...held,
  kind: z.literal('user'),
  userId: id,
  /** The scopes that the user granted; left out, those of the app. */
  scopes: z.array(z.string()).optional(),
});

export const token = z.discriminatedUnion('kind', [appToken, userToken]);
