import { isHeaderSafe } from '@x/core-signing';

/** Whether a value can be sent as a bearer token. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && isHeaderSafe(value);
}
