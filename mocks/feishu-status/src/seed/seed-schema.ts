import * as z from 'zod';
import { allScopes } from './all-scopes.ts';
import { businessTrip, defaultApp, defaultTenant, doNotDisturb } from './default-tenant.ts';

const text = z.string().min(1);
const unixSeconds = z.string().regex(/^\d{1,15}$/, 'expected Unix seconds as a decimal string');

const tenant = z.strictObject({
  id: text,
  permitted: z.boolean().default(true),
  monthlyQuotaUsedUp: z.boolean().default(false),
});

const app = z.strictObject({
  // An app id of another form would be refused before it is looked up.
  id: z.string().regex(/^cli_[0-9A-Za-z]+$/, 'expected cli_ and letters or digits'),
  appSecret: text,
  tenantKey: text.optional(),
  scopes: z.array(text).default(() => [...allScopes]),
  enabled: z.boolean().default(true),
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
  title: z.string().default(''),
  priority: z.int().min(0).max(9).default(0),
  deleted: z.boolean().default(false),
});

const user = z.strictObject({
  id: text,
  union_id: text.optional(),
  user_id: text.optional(),
  tenantKey: text.optional(),
  resigned: z.boolean().default(false),
  visible: z.boolean().default(true),
  syncOff: z.boolean().default(false),
  failing: z.boolean().default(false),
  openStatuses: z.array(z.strictObject({ system_status_id: text, end_time: unixSeconds })).default(() => []),
});

const recentCalls = z.strictObject({ id: text, at: z.array(z.number()) });

const switches = z.strictObject({
  rateLimits: z.enum(['on', 'off']).default('on'),
  rateLimitStatus: z.literal([429, 400]).default(429),
  gatewayValidation: z.boolean().default(false),
  endTime: z.enum(['checked', 'unchecked']).default('checked'),
  unknownFields: z.enum(['ignored', 'refused']).default('ignored'),
  unknownStatus: z.enum(['refused', 'failed']).default('refused'),
  duplicateUsers: z.enum(['kept', 'refused']).default('kept'),
  openAgain: z.enum(['replaces', 'fails']).default('replaces'),
  closeWhenNotOn: z.enum(['succeeds', 'fails']).default('succeeds'),
  contentType: z.enum(['any', 'json']).default('any'),
  appIdForm: z.enum(['checked', 'unchecked']).default('checked'),
  wrongSecretStatus: z.literal([200, 400]).default(200),
});

/** Checks a seed and fills in what is left out, save what depends on another list: see `completeSeed`. */
export const seedSchema = z.strictObject({
  tenants: z.array(tenant).min(1).prefault([defaultTenant]),
  apps: z.array(app).min(1).prefault([defaultApp]),
  tokens: z.array(token).default(() => []),
  statuses: z.array(status).prefault([businessTrip, doNotDisturb]),
  users: z.array(user).default(() => []),
  recentCalls: z.array(recentCalls).default(() => []),
  switches: switches.prefault({}),
});

/** A seed with everything left out that has a default. */
export type FeishuSeedInput = z.input<typeof seedSchema>;

export type CheckedSeed = z.output<typeof seedSchema>;
