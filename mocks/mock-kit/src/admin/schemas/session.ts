import { z } from 'zod';
import { clockReadingSchema, clockSchema } from './clock.ts';
import { profileSchema, randomSeedSchema, rateLimitModeSchema, sessionSeedSchema, vendorNameSchema } from './common.ts';

const MAX_TTL_MS = 86_400_000;

/** What a new session is asked to be; what is left out is as for the session called default. */
export const newSessionSchema = z.strictObject({
  vendors: z.array(vendorNameSchema).min(1).optional(),
  seed: sessionSeedSchema.optional(),
  randomSeed: randomSeedSchema.optional(),
  clock: z.union([clockSchema, z.string()]).optional(),
  profile: profileSchema.optional(),
  rateLimits: rateLimitModeSchema.optional(),
  faults: z.unknown().optional(),
  label: z.string().max(200).optional(),
  ttlMs: z.int().min(1).max(MAX_TTL_MS).optional(),
});

export const resetSchema = z
  .strictObject({
    seed: sessionSeedSchema.optional(),
    keep: z.array(z.enum(['faults', 'clock', 'journal'])).optional(),
  })
  .optional();

/** A session as the admin API shows it. */
export const sessionSchema = z.object({
  id: z.string(),
  label: z.string().optional(),
  vendors: z.array(vendorNameSchema),
  profile: profileSchema,
  epoch: z.number(),
  baseURLs: z.partialRecord(vendorNameSchema, z.string()),
  credentials: z.partialRecord(vendorNameSchema, z.unknown()),
  env: z.record(z.string(), z.string()),
  clock: clockReadingSchema,
});
