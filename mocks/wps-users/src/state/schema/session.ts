import * as z from 'zod';
import { id } from './id.ts';

/** A login of a user on one device. */
export const session = z.strictObject({
  id,
  userId: id,
  loggedIn: z.boolean().default(true),
});
