import { createWpsUsers, type WpsUsers } from '@x/wps-users';
import { json } from '../server/bare-request.ts';
import { bearerOf } from './bearer-of.ts';
import { fieldOf } from './field-of.ts';
import type { TokenClient, TokenVendor } from './token-vendor.ts';

function clientOf(client: WpsUsers): TokenClient {
  return {
    call: (options) => client.list({ status: ['active'], page_size: 1 }, options),
    close: () => client.close(),
  };
}

/** @see https://open.wps.cn/documents/app-integration-dev/wps365/server/certification-authorization/get-token/selfapp-tenant-access-token */
export const wpsTokens: TokenVendor = {
  name: 'wps',
  title: 'WPS 365',
  tokenOperation: 'wps.accessToken',
  tokenPath: '/oauth2/token',
  // A token of two hours, and another one with every token call. The client asks ten minutes before the end.
  reuse: { lastSameAtS: undefined, clientRefreshesAtS: 110 * 60 },
  connect: (baseURL, secret, options) =>
    clientOf(createWpsUsers({ appId: 'AKreliability', appKey: secret, baseURL, ...options })),
  connectTo: ({ baseURL, credentials: { wps } }, options, secret = wps.appKey) =>
    clientOf(createWpsUsers({ ...wps, appKey: secret, baseURL: baseURL.wps, ...options })),
  baseURLOf: ({ baseURL }) => baseURL.wps,
  tokenBodyOf: ({ credentials: { wps } }) => ({
    contentType: 'application/x-www-form-urlencoded',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: wps.appId,
      client_secret: wps.appKey,
    }).toString(),
  }),
  issuedTokens: async ({ state }) => (await state.wps.get()).tokens.map(({ id }) => id),
  tokenAnswer: (token, lifeSeconds) => json({ access_token: token, expires_in: lifeSeconds, token_type: 'bearer' }),
  tokenIn: (answer) => fieldOf(answer, 'access_token'),
  goodAnswer: json({ code: 0, msg: '', data: { items: [] } }),
  tokenRefused: json({ code: 40100011, msg: 'InvalidToken' }, 401),
  secretRefused: json({ code: 40100008, msg: 'invalid_client' }, 401),
  tokenOf: bearerOf,
  secretOf: ({ body }) => new URLSearchParams(body).get('client_secret') ?? undefined,
};
