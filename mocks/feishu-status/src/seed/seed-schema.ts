import * as z from 'zod';
import { allScopes } from './all-scopes.ts';
import { businessTrip, defaultApp, defaultTenant, doNotDisturb, sensitiveWords } from './default-tenant.ts';
import { statusContentSchema } from './status-content-schema.ts';
import { switchesSchema } from './switches-schema.ts';

const text = z.string().min(1);
const unixSeconds = z.string().regex(/^\d{1,15}$/, 'expected Unix seconds as a decimal string');

const tenant = z.strictObject({
  id: text,
  permitted: z.boolean().default(true),
  monthlyQuotaUsedUp: z.boolean().default(false),
  failing: z.boolean().default(false),
});

const app = z.strictObject({
  // An app id of another form would be refused before it is looked up.
  id: z.string().regex(/^cli_[0-9A-Za-z]+$/, 'expected cli_ and letters or digits'),
  appSecret: text,
  kind: z.enum(['custom', 'store']).default('custom'),
  tenantKey: text.optional(),
  scopes: z.array(text).default(() => [...allScopes]),
  authorised: z.boolean().default(true),
  enabled: z.boolean().default(true),
  ipAllowed: z.boolean().default(true),
});

const token = z.strictObject({
  id: z.string().regex(/^t-\S+$/, 'expected t- and no white space'),
  appId: text,
  tenantKey: text.optional(),
  expiresAt: z.iso.datetime(),
  revoked: z.boolean().default(false),
});

const status = z.strictObject({
  id: text,
  tenantKey: text.optional(),
  ...statusContentSchema.shape,
  title: statusContentSchema.shape.title.optional(),
  icon_key: statusContentSchema.shape.icon_key.default('GeneralBusinessTrip'),
  deleted: z.boolean().default(false),
});

const openStatus = z.strictObject({
  system_status_id: text,
  end_time: unixSeconds,
  shown: statusContentSchema.optional(),
});

const user = z.strictObject({
  id: text,
  union_id: text.optional(),
  user_id: text.optional(),
  otherAppOpenIds: z.array(text).default(() => []),
  tenantKey: text.optional(),
  resigned: z.boolean().default(false),
  visible: z.boolean().default(true),
  syncOff: z.boolean().default(false),
  failing: z.boolean().default(false),
  openStatuses: z.array(openStatus).default(() => []),
});

/** Checks a seed and fills in what is left out, save what depends on another list: see `completeSeed`. */
export const seedSchema = z.strictObject({
  tenants: z.array(tenant).min(1).prefault([defaultTenant]),
  apps: z.array(app).min(1).prefault([defaultApp]),
  tokens: z.array(token).default(() => []),
  statuses: z.array(status).prefault([businessTrip, doNotDisturb]),
  users: z.array(user).default(() => []),
  sensitiveWords: z.array(text).default(() => [...sensitiveWords]),
  switches: switchesSchema.prefault({}),
});

/** A seed with everything left out that has a default. */
export type FeishuSeedInput = z.input<typeof seedSchema>;

export type CheckedSeed = z.output<typeof seedSchema>;
