import * as z from 'zod/mini';

/** A text that says something. */
export const text = z.string().check(z.minLength(1));
