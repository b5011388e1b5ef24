import type { ErrorCatalogue } from '@x/core-signing';
import { errorSources } from './error-sources.ts';
import { pages } from './pages.ts';

/** The gateway does not take the access token. */
export const accessTokenErrors = {
  accessTokenMissing: {
    codes: [99991661],
    httpStatus: [400],
    message: 'Missing access token for authorization. Please make a request with token attached.',
    alternativeMessages: { documented: 'Need a token' },
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'observed',
    source: errorSources.liveProbe,
    advice: {
      en: 'The Authorization header did not arrive. Look for a proxy that strips it.',
      'zh-CN': '请求到达时没有 Authorization 请求头，请检查代理是否将其移除。',
    },
  },
  accessTokenInvalid: {
    codes: [99991663],
    httpStatus: [400, 200],
    message: 'Invalid access token for authorization. Please make a request with token attached.',
    alternativeMessages: {
      documented: 'tenant token invalid',
      tenantTokenNotSupported: 'tenant access token not support',
    },
    retry: 'refresh-token',
    mayHaveExecuted: false,
    evidence: 'observed',
    source: errorSources.liveProbe,
    advice: {
      en: 'The tenant_access_token is expired, revoked or of another app. The client has already tried once with a new one: check that appId, appSecret and baseURL (Feishu or Lark) belong together.',
      'zh-CN':
        'tenant_access_token 已过期、被吊销或不属于该应用。客户端已换新令牌重试过一次，请确认 appId、appSecret 与 baseURL（飞书或 Lark）属于同一应用。',
    },
  },
  appAccessTokenInvalid: {
    codes: [99991664],
    httpStatus: [400],
    message: 'invalid app token',
    retry: 'refresh-token',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'The token was taken for an app_access_token and is not valid as one. This API takes a tenant_access_token: if you pass getAccessToken, check which kind it returns.',
      'zh-CN':
        '该令牌被当作 app_access_token 且已失效。本接口需要 tenant_access_token；如果传入了 getAccessToken，请检查它返回的令牌类型。',
    },
  },
  tenantCodeInvalid: {
    codes: [99991665],
    httpStatus: [400],
    message: 'invalid tenant code',
    retry: 'refresh-token',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'The tenant_access_token names no tenant that the vendor knows. The client has already tried once with a new one: check that the app still belongs to the tenant.',
      'zh-CN': 'tenant_access_token 对应的租户无效。客户端已换新令牌重试过一次，请确认应用仍属于该租户。',
    },
  },
  userAccessTokenNotSupported: {
    codes: [99991668],
    httpStatus: [400],
    message: 'Invalid access token for authorization. Please make a request with token attached.',
    alternativeMessages: { documented: 'token invalid', userTokenNotSupported: 'user access token not support' },
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'observed',
    source: errorSources.liveProbe,
    advice: {
      en: 'This API takes a tenant_access_token only. If you pass getAccessToken, make it return a tenant token.',
      'zh-CN': '该接口只支持 tenant_access_token；如果传入了 getAccessToken，请让它返回租户令牌。',
    },
  },
  accessTokenMalformed: {
    codes: [99991671],
    httpStatus: [400],
    message: 'Invalid token: must start with t-/u-',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'What was sent is no access token of the vendor. If you pass getAccessToken, check what it returns.',
      'zh-CN': '发送的并不是飞书的访问令牌；如果传入了 getAccessToken，请检查它的返回值。',
    },
  },
  accessTokenNotPermitted: {
    codes: [99991676],
    httpStatus: [400],
    message: 'token no permission',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'The token may not be used for this call. Check the scopes of the app in the developer console and that its last version is released.',
      'zh-CN': '该令牌没有调用此接口的权限，请在开发者后台检查应用权限，并确认最新版本已发布。',
    },
  },
  userAccessTokenExpired: {
    codes: [99991677],
    httpStatus: [400],
    message: 'token expire',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'A user_access_token has expired. This API takes a tenant_access_token: if you pass getAccessToken, make it return a tenant token.',
      'zh-CN':
        'user_access_token 已过期。该接口需要 tenant_access_token；如果传入了 getAccessToken，请让它返回租户令牌。',
    },
  },
  refreshTokenInvalid: {
    codes: [99991669],
    httpStatus: [400],
    message: 'invalid user refresh token',
    retry: 'never',
    mayHaveExecuted: false,
    operations: [],
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'The refresh token of a user is not valid; the user has to log in again. This client never sends one: look for the call in your own code.',
      'zh-CN': '用户的 refresh_token 无效，需要用户重新登录。本客户端不会发送该令牌，请检查自己的代码。',
    },
  },
} as const satisfies ErrorCatalogue;
