import { readRetryAfterMs, type VendorAdapter } from '@x/core-signing';
import { errors } from './contract/errors.ts';

/** Feishu on the way of a call: the token goes into a header, nothing is signed. */
export const feishuAdapter: VendorAdapter<string> = {
  title: 'Feishu',
  errors,
  requestIdHeader: 'x-tt-logid',
  authorize: (request, token) => ({ ...request, headers: { ...request.headers, Authorization: `Bearer ${token}` } }),
  sign: (request) => request,
  // The vendor's own header counts seconds; Retry-After is not documented but gateways in front may send it.
  readRetryAfterMs: (response) => readRetryAfterMs(response, ['x-ogw-ratelimit-reset', 'retry-after']),
  secretsOf: (token) => [token],
};
