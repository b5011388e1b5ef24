import { randomUUID } from 'node:crypto';
import { readRetryAfterMs, type VendorAdapter, type WireRequest } from '@x/core-signing';
import { errors } from './contract/errors.ts';
import type { CorpToken } from './token/corp-token.ts';

/**
 * Fxiaoke on the way of a call: the token goes into the body beside the parameters, and every request carries a
 * `thirdTraceId` of its own in the query. Nothing is signed.
 */
export const fxiaokeAdapter: VendorAdapter<CorpToken> = {
  title: 'Fxiaoke',
  errors,
  prepare: (request) => ({ ...request, query: [...request.query, ['thirdTraceId', randomUUID()]] }),
  authorize,
  sign: (request) => request,
  // The vendor documents no such header; a gateway in front may send it.
  readRetryAfterMs: (response) => readRetryAfterMs(response, ['retry-after']),
  secretsOf: ({ corpAccessToken }) => [corpAccessToken],
};

function authorize(request: WireRequest, token: CorpToken): WireRequest {
  if (request.body?.type !== 'json') return request;
  const { corpAccessToken, corpId } = token;
  return { ...request, body: { type: 'json', value: { corpAccessToken, corpId, ...request.body.value } } };
}
