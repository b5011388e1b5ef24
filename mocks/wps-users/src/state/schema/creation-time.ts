import * as z from 'zod';

/** Seconds since 1970; the first moment of 2026 when left out. */
export const creationTime = z.number().int().nonnegative().default(1_767_225_600);
