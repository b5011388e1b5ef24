import { createFeishuStatus, type FeishuStatus } from '@x/feishu-status';
import { json } from '../server/bare-request.ts';
import { bearerOf } from './bearer-of.ts';
import { fieldOf } from './field-of.ts';
import type { TokenClient, TokenVendor } from './token-vendor.ts';

function clientOf(client: FeishuStatus): TokenClient {
  return { call: (options) => client.list({}, options), close: () => client.close() };
}

/** @see https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal */
export const feishuTokens: TokenVendor = {
  name: 'feishu',
  title: 'Feishu',
  tokenOperation: 'feishu.tenantAccessToken',
  tokenPath: '/open-apis/auth/v3/tenant_access_token/internal',
  // A token of two hours; with 30 minutes or more left the same one is given. The client asks a minute after that.
  reuse: { lastSameAtS: 90 * 60, clientRefreshesAtS: 91 * 60 },
  connect: (baseURL, secret, options) =>
    clientOf(createFeishuStatus({ appId: 'cli_reliability', appSecret: secret, baseURL, ...options })),
  connectTo: ({ baseURL, credentials: { feishu } }, options, secret = feishu.appSecret) =>
    clientOf(createFeishuStatus({ ...feishu, appSecret: secret, baseURL: baseURL.feishu, ...options })),
  baseURLOf: ({ baseURL }) => baseURL.feishu,
  tokenBodyOf: ({ credentials: { feishu } }) => ({
    contentType: 'application/json',
    body: JSON.stringify({ app_id: feishu.appId, app_secret: feishu.appSecret }),
  }),
  issuedTokens: async ({ state }) => (await state.feishu.get()).tokens.map(({ id }) => id),
  tokenAnswer: (token, lifeSeconds) => json({ code: 0, msg: 'ok', tenant_access_token: token, expire: lifeSeconds }),
  tokenIn: (answer) => fieldOf(answer, 'tenant_access_token'),
  goodAnswer: json({ code: 0, msg: 'success', data: { items: [], has_more: false } }),
  tokenRefused: json({ code: 99991663, msg: 'Invalid access token for authorization.' }, 400),
  secretRefused: json({ code: 10014, msg: 'app secret invalid' }),
  tokenOf: bearerOf,
  secretOf: ({ body }) => fieldOf(body, 'app_secret'),
};
