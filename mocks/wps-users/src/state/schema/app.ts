import * as z from 'zod';
import { id } from './id.ts';
import { everyScope } from './scopes.ts';

export const app = z.strictObject({
  /** The APPID, which is `client_id` of the token call and the access key of the signature. */
  id,
  /** The APPKEY, which is `client_secret` of the token call and the key of the signature. */
  appKey: z.string().min(1),
  /** Whether calls must be signed with KSO-1 (in the developer console: security settings, interface signing). */
  interfaceSigning: z.boolean().default(true),
  /**
   * What stands before the path of each call and is not signed, as on private deployments, for example `/openapi`;
   * empty on the public cloud. Calls of the app without it, or with another one, find no route.
   */
  unsignedPrefix: z
    .string()
    .regex(/^(\/[^/?#]+)*$/, 'expected a path without a slash at its end, such as /openapi')
    .default(''),
  /** The grants of the token call that the app may use; the mock knows no code and no refresh token. */
  grantTypes: z
    .array(z.enum(['client_credentials', 'authorization_code', 'refresh_token']))
    .default(['client_credentials']),
  /** Whether the app has been released in the company; one that has not gets no token. */
  released: z.boolean().default(true),
  /** The scopes opened for the app. */
  scopes: z.array(z.string()).default([...everyScope]),
  /** Whether the company's plan leaves the interface out, so that every call is refused with `ErrPrivileges`. */
  planLacksInterface: z.boolean().default(false),
  /** Whose data the app may touch: everybody's, or that of these departments and all below them. */
  dataRange: z.union([z.literal('all'), z.array(id)]).default('all'),
});
