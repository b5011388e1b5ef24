import * as z from 'zod';

/** Every switch has its default when left out. */
export const switchesSchema = z.strictObject({
  rateLimitStatus: z.literal([429, 400]).default(429),
  gatewayValidation: z.boolean().default(false),
  gatewayJson: z.boolean().default(false),
  gatewayUserIds: z.boolean().default(false),
  endTime: z.enum(['checked', 'unchecked']).default('checked'),
  numericEndTime: z.enum(['refused', 'taken']).default('refused'),
  unknownFields: z.enum(['ignored', 'refused']).default('ignored'),
  unknownStatus: z.enum(['refused', 'failed']).default('refused'),
  duplicateUsers: z.enum(['kept', 'refused']).default('kept'),
  openAgain: z.enum(['replaces', 'fails']).default('replaces'),
  closeWhenNotOn: z.enum(['succeeds', 'fails']).default('succeeds'),
  textWeight: z.enum(['checked', 'unchecked']).default('checked'),
  nameClash: z.enum(['anyLocale', 'sameLocale']).default('anyLocale'),
  patchRequires: z.enum(['named', 'titleAndIcon']).default('named'),
  patchLeftOut: z.enum(['default', 'kept', 'refused']).default('default'),
  patchObjects: z.enum(['replaced', 'merged']).default('replaced'),
  listOrder: z.enum(['priority', 'creation']).default('priority'),
  pageToken: z.enum(['checked', 'unchecked']).default('checked'),
  contentType: z.enum(['any', 'json']).default('any'),
  appIdForm: z.enum(['checked', 'unchecked']).default('checked'),
  wrongSecretStatus: z.literal([200, 400]).default(200),
  wrongCredentials: z.enum(['app', 'loginUser']).default('app'),
  stoppedAppToken: z.enum(['given', 'refused']).default('given'),
});
