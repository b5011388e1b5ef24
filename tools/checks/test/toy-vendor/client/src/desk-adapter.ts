import { readRetryAfterMs, type VendorAdapter } from '@x/core-signing';
import { errors } from './contract/errors.ts';

/** The desk on the way of a call: the token goes into a header of its own, nothing is signed. */
export const deskAdapter: VendorAdapter<string> = {
  title: 'Desk',
  errors,
  authorize: (request, token) => ({ ...request, headers: { ...request.headers, 'X-Desk-Token': token } }),
  sign: (request) => request,
  readRetryAfterMs: (response) => readRetryAfterMs(response, ['retry-after']),
  secretsOf: (token) => [token],
};
