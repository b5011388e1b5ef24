import { randomBytes } from 'node:crypto';

/** How everything begins that the suite creates, so that a person can tell it from what was there before. */
export const namePrefix = 'x-live-';

/** A name that nothing else has: 15 characters, within the limit of 20 of a status title. */
export function uniqueName(): string {
  return namePrefix + randomBytes(4).toString('hex');
}
