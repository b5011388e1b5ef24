import * as z from 'zod';

/** The endpoint that gives tokens to every app. */
export const tokenService = z.strictObject({
  /** Whether it is under maintenance, so that nobody gets a token; tokens given before stay good. */
  maintenance: z.boolean().default(false),
});
