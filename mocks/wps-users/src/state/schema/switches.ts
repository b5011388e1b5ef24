import * as z from 'zod';

/** How the mock behaves where no page of the vendor says anything. */
export const switches = z.strictObject({
  /** Seconds that `X-Kso-Date` may be away from the clock; null for any date. */
  dateSkewSeconds: z.number().nonnegative().nullable().default(null),
  /** The most entries that a list of ids or changes in a body may have; null for any number. */
  maxBatch: z.number().int().positive().nullable().default(null),
  /** Whether a batch write with refused users changes the others nevertheless; the answer is the refusal either way. */
  partialBatch: z.boolean().default(false),
  /** The status of a user who has just been created. */
  createdStatus: z.enum(['notactive', 'active']).default('notactive'),
  /** Whether logging a user out revokes the user's access tokens too. */
  logoutRevokesTokens: z.boolean().default(false),
  /** The reason for which a gender that is none is refused. */
  invalidGender: z.enum(['parameterValueInvalid', 'userGenderInvalid']).default('parameterValueInvalid'),
  /** Whether disabled users do not count towards the `memberLimit` of the company. */
  memberLimitIgnoresDisabled: z.boolean().default(false),
  /** Whether the token call reads `scope` and `response_type`, which its page does not have, instead of leaving them alone. */
  strictTokenForm: z.boolean().default(false),
});
