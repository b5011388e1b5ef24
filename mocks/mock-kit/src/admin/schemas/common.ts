import { z } from 'zod';
import type { VendorName } from '../../vendor/mock-vendor.ts';

export const vendorNameSchema: z.ZodType<VendorName> = z.enum(['feishu', 'wps', 'fxiaoke']);
export const profileSchema = z.enum(['live', 'documented']);
export const rateLimitModeSchema = z.enum(['off', 'documented', 'all']);
export const randomSeedSchema = z.union([z.string(), z.number()]);
/** Checked by each vendor. */
export const sessionSeedSchema = z.partialRecord(vendorNameSchema, z.unknown());

/** Query parameters are texts. */
export const countSchema = z
  .string()
  .regex(/^\d{1,15}$/, 'must be a whole number')
  .transform(Number);
