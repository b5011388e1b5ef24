import type { ErrorCatalogue } from '@x/core-signing';
import { errorSources } from './error-sources.ts';
import { pages } from './pages.ts';

/** What the calls answer that give out tokens. Where the table has no HTTP status, 200 is taken, as was observed. */
export const tokenCallErrors = {
  tokenRequestInvalid: {
    codes: [10003],
    httpStatus: [200],
    message: 'invalid param',
    alternativeMessages: { documented: 'invalid parameter' },
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['tenantAccessToken'],
    evidence: 'observed',
    source: errorSources.liveProbe,
    advice: {
      en: 'appId or appSecret does not have the form that the vendor gives out. Check both for cut-off or extra characters.',
      'zh-CN': 'appId 或 appSecret 格式不正确，请检查是否缺少或多出字符。',
    },
  },
  appIdNotAuthorised: {
    codes: [10005],
    httpStatus: [200],
    message: 'app id unauthorized',
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['tenantAccessToken'],
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'The app and the tenant do not belong together. Check appId, and that baseURL is the host (Feishu or Lark) where the app was made.',
      'zh-CN': '应用与租户信息不匹配，请检查 appId，并确认 baseURL 是创建该应用的平台（飞书或 Lark）。',
    },
  },
  appTokenNotGiven: {
    codes: [10012],
    httpStatus: [200],
    message: 'get app access token fail',
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['tenantAccessToken'],
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'The vendor gave out no app_access_token. With a store app the app_ticket is missing or expired; this client is for custom apps, so check that appId is one.',
      'zh-CN':
        '飞书未能签发 app_access_token。商店应用多为 app_ticket 缺失或过期；本客户端仅支持自建应用，请确认 appId 属于自建应用。',
    },
  },
  tenantTokenNotGiven: {
    codes: [10013],
    httpStatus: [200],
    message: 'get tenant access token fail',
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['tenantAccessToken'],
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'The vendor gave out no tenant_access_token. Check that the app is enabled in the tenant; if it is, try again later and report the request id to the vendor.',
      'zh-CN':
        '飞书未能签发 tenant_access_token。请确认应用已在租户内启用；若已启用，请稍后重试并将请求 ID 反馈给飞书。',
    },
  },
  appCredentialsRejected: {
    codes: [10014],
    httpStatus: [200],
    message: 'app secret invalid',
    alternativeMessages: { unknownApp: 'app id not exists', documented: 'app unauthorized' },
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['tenantAccessToken'],
    evidence: 'observed',
    source: errorSources.liveProbe,
    advice: {
      en: 'appId is unknown at this host or appSecret is wrong. Feishu and Lark apps are not interchangeable: check baseURL too.',
      'zh-CN': '该域名下没有此 appId，或 appSecret 错误。飞书与 Lark 的应用不能混用，请一并检查 baseURL。',
    },
  },
  appSecretWrong: {
    codes: [10015],
    httpStatus: [200],
    message: 'wrong app secret',
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['tenantAccessToken'],
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'appSecret is wrong. Copy it again from the developer console.',
      'zh-CN': 'appSecret 错误，请从开发者后台重新复制。',
    },
  },
  appCredentialsUnknown: {
    codes: [99991543],
    httpStatus: [200, 400],
    message: 'login_user invalid',
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['tenantAccessToken'],
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'The vendor knows no app with this appId and appSecret. Copy both again from the developer console and check baseURL (Feishu or Lark).',
      'zh-CN': 'appId 或 appSecret 不存在，请从开发者后台重新复制，并检查 baseURL（飞书或 Lark）。',
    },
  },
  appTicketNotResent: {
    codes: [10016],
    httpStatus: [200],
    message: 'app resend fail',
    retry: 'never',
    mayHaveExecuted: false,
    operations: [],
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'Only store apps have an app_ticket to send again. This client makes no such call: look for it in your own code.',
      'zh-CN': '只有商店应用才能重新推送 app_ticket。本客户端不会发起该调用，请检查自己的代码。',
    },
  },
  authorizationCodeUnknown: {
    codes: [20003],
    httpStatus: [400],
    message: 'invalid_grant',
    retry: 'never',
    mayHaveExecuted: false,
    operations: [],
    evidence: 'observed',
    source: errorSources.liveProbe,
    advice: {
      en: 'The OAuth token endpoint does not know the authorization code. This client does not call that endpoint: if your getAccessToken does, ask for a new code.',
      'zh-CN':
        'OAuth 令牌接口不认识该授权码。本客户端不调用该接口；如果您的 getAccessToken 调用了它，请重新获取授权码。',
    },
  },
  clientAuthenticatedTwice: {
    codes: [20070],
    httpStatus: [400],
    // The page names the code and prints no text.
    message: '',
    retry: 'never',
    mayHaveExecuted: false,
    operations: [],
    evidence: 'documented',
    source: pages.oauthToken,
    advice: {
      en: 'The OAuth token endpoint got the secret in the Authorization header and in the body. This client does not call that endpoint: if your getAccessToken does, send the secret in one place.',
      'zh-CN':
        'OAuth 令牌接口同时在请求头和请求体中收到了密钥。本客户端不调用该接口；如果您的 getAccessToken 调用了它，请只在一处发送密钥。',
    },
  },
} as const satisfies ErrorCatalogue;
