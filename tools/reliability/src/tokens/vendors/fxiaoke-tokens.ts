import { createFxiaokeOffline, type FxiaokeOffline } from '@x/fxiaoke-offline';
import { json } from '../server/bare-request.ts';
import { fieldOf } from './field-of.ts';
import type { TokenClient, TokenVendor } from './token-vendor.ts';

function clientOf(client: FxiaokeOffline): TokenClient {
  return { call: (options) => client.getDepartmentList({}, options), close: () => client.close() };
}

/** @see https://developer.fxiaoke.com/openapi_v2/en/start/example/old.html */
export const fxiaokeTokens: TokenVendor = {
  name: 'fxiaoke',
  title: 'Fxiaoke',
  tokenOperation: 'fxiaoke.corpAccessToken',
  tokenPath: '/cgi/corpAccessToken/get/V2',
  // A token of 7,200 seconds, the same one for 6,600; of two pages the later one says to ask from 6,650 on.
  reuse: { lastSameAtS: 6_599, clientRefreshesAtS: 6_650 },
  connect: (baseURL, secret, options) =>
    clientOf(
      createFxiaokeOffline({
        ...{ appId: 'FSAID_reliability', appSecret: secret, permanentCode: 'code-of-the-company' },
        ...{ baseURL, ...options },
      }),
    ),
  connectTo: ({ baseURL, credentials: { fxiaoke } }, options, secret = fxiaoke.appSecret) =>
    clientOf(createFxiaokeOffline({ ...fxiaoke, appSecret: secret, baseURL: baseURL.fxiaoke, ...options })),
  baseURLOf: ({ baseURL }) => baseURL.fxiaoke,
  tokenBodyOf: ({ credentials: { fxiaoke } }) => ({
    contentType: 'application/json',
    body: JSON.stringify({
      appId: fxiaoke.appId,
      appSecret: fxiaoke.appSecret,
      permanentCode: fxiaoke.permanentCode,
    }),
  }),
  issuedTokens: async ({ state }) => (await state.fxiaoke.get()).tokens.map(({ id }) => id),
  tokenAnswer: (token, lifeSeconds) =>
    json({ errorCode: 0, errorMessage: 'success', corpAccessToken: token, corpId: 'FSCID_1', expiresIn: lifeSeconds }),
  tokenIn: (answer) => fieldOf(answer, 'corpAccessToken'),
  goodAnswer: json({ errorCode: 0, errorMessage: 'success', departments: [] }),
  tokenRefused: json({ errorCode: 20016, errorMessage: 'the cropId,cropAccessToken or authorization is error' }),
  secretRefused: json({ errorCode: 10006, errorMessage: 'the parameter appSecret is missing or illegal' }),
  tokenOf: ({ body }) => fieldOf(body, 'corpAccessToken'),
  secretOf: ({ body }) => fieldOf(body, 'appSecret'),
};
