import { randomUUID } from 'node:crypto';
import { readRetryAfterMs, type VendorAdapter, type WireRequest } from '@x/core-signing';
import { errors } from '../contract/errors.ts';
import type { CorpToken } from '../token/corp-token.ts';
import type { OauthToken } from '../token/oauth-token.ts';

/**
 * Fxiaoke on the way of a call, wherever the token goes: every request carries a `thirdTraceId` of its own in the
 * query. Nothing is signed.
 */
const common = {
  title: 'Fxiaoke',
  errors,
  prepare: (request: WireRequest): WireRequest => ({
    ...request,
    query: [...request.query, ['thirdTraceId', randomUUID()]],
  }),
  sign: <Ready>(request: Ready): Ready => request,
  // The vendor documents no such header; a gateway in front may send it.
  readRetryAfterMs: (response: Parameters<typeof readRetryAfterMs>[0]) => readRetryAfterMs(response, ['retry-after']),
};

/** The token goes into the body, beside the parameters. */
export const bodyAdapter: VendorAdapter<CorpToken> = {
  ...common,
  authorize(request, { corpAccessToken, corpId }) {
    if (request.body?.type !== 'json') return request;
    return { ...request, body: { type: 'json', value: { corpAccessToken, corpId, ...request.body.value } } };
  },
  secretsOf: ({ corpAccessToken }) => [corpAccessToken],
};

/** The token goes into headers, beside the `x-fs-userid` that the request has already. */
export const headersAdapter: VendorAdapter<OauthToken> = {
  ...common,
  authorize: (request, { accessToken, ea }) => ({
    ...request,
    headers: { ...request.headers, authorization: `Bearer ${accessToken}`, 'x-fs-ea': ea },
  }),
  secretsOf: ({ accessToken }) => [accessToken],
};
