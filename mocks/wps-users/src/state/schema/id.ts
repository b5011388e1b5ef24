import * as z from 'zod';

/** What names a thing in a seed. */
export const id = z.string().min(1);
