import * as z from 'zod';
import { brokenReferences } from './broken-references.ts';

const id = z.string().min(1);
const defaultScope = 'kso.contact.readwrite';

const app = z.strictObject({
  /** The APPID, which is `client_id` of the token call and the access key of the signature. */
  id,
  /** The APPKEY, which is `client_secret` of the token call and the key of the signature. */
  appKey: z.string().min(1),
  /** Whether calls must be signed with KSO-1 (in the developer console: security settings, interface signing). */
  interfaceSigning: z.boolean().default(true),
  /** The scopes opened for the app. */
  scopes: z.array(z.string()).default([defaultScope]),
  /** Whether the company's plan leaves the interface out, so that every call is refused with `ErrPrivileges`. */
  planLacksInterface: z.boolean().default(false),
  /** Whose data the app may touch: everybody's, or that of these departments and all below them. */
  dataRange: z.union([z.literal('all'), z.array(id)]).default('all'),
});

const token = z.strictObject({
  /** The access token itself. */
  id,
  /** The app that the token was issued to. */
  appId: id,
  /** `app` acts for the company, `user` for the user who logged in. */
  kind: z.enum(['app', 'user']).default('app'),
  /** The moment from which the token is refused, in ISO 8601. */
  expiresAt: z.iso.datetime({ offset: true }),
  /** Whether the token is refused before its end. */
  revoked: z.boolean().default(false),
});

const department = z.strictObject({
  id,
  name: z.string().default('Mock department'),
  /** The department above; `0` for a root department. */
  parent_id: id.default('0'),
});

const user = z.strictObject({
  id,
  user_name: z.string().default('Mock user'),
  /** `notactive` has never logged in; `disabled` may not. */
  status: z.enum(['active', 'notactive', 'disabled']).default('active'),
  /** A `super-admin` cannot be disabled. */
  role: z.enum(['super-admin', 'admin', 'normal']).default('normal'),
  /** Whether the user has been deleted; the vendor tells deleted users from unknown ones. */
  deleted: z.boolean().default(false),
  /** The departments that the user belongs to. */
  dept_ids: z.array(id).default([]),
});

/** How the mock behaves where no page of the vendor says anything. */
const switches = z.strictObject({
  /** Seconds that `X-Kso-Date` may be away from the clock; null for any date. */
  dateSkewSeconds: z.number().nonnegative().nullable().default(null),
  /** The most users that a batch write takes; null for any number. */
  maxBatch: z.number().int().positive().nullable().default(null),
  /** Whether a batch write with refused users changes the others nevertheless; the answer is the refusal either way. */
  partialBatch: z.boolean().default(false),
});

/** What a seed file holds and the admin API shows; every list is a list of objects with an `id`. */
export const seedSchema = z
  .strictObject({
    /** The first app is the one whose credentials the mock hands out. */
    apps: z.array(app).min(1),
    tokens: z.array(token).default([]),
    departments: z.array(department).default([]),
    users: z.array(user).default([]),
    switches: switches.prefault({}),
  })
  .superRefine((seed, context) => {
    for (const { path, message } of brokenReferences(seed)) context.addIssue({ code: 'custom', path, message });
  });

/** A company at WPS 365 as plain JSON. */
export type WpsSeed = z.output<typeof seedSchema>;
export type WpsApp = WpsSeed['apps'][number];
export type WpsToken = WpsSeed['tokens'][number];
export type WpsDepartment = WpsSeed['departments'][number];
export type WpsUser = WpsSeed['users'][number];
export type WpsSwitches = WpsSeed['switches'];
