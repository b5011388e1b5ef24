import * as z from '@x/contract-schema';

/** A text that says something. */
export const text = z.string().check(z.minLength(1));
