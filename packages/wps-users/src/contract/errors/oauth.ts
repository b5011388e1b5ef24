import type { ErrorCatalogue } from '@x/core-signing';
import { errorCodesPage } from './sources.ts';
import { tableRow } from './table-row.ts';

/** The codes of OAuth 2.0, with eight digits. Three of them are about a token that is used, the others about getting one. */
export const oauthErrors = {
  tokenRequestInvalid: {
    codes: [40000001],
    httpStatus: [400],
    message: 'invalid_request',
    alternativeMessages: { documented: 'InvalidRequest' },
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['accessToken'],
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'A field of the token request is missing. Check appId and appKey.',
      'zh-CN': '获取令牌的请求缺少字段，请检查 appId 与 appKey。',
    },
  },

  tokenScopeInvalid: {
    codes: [40000005],
    httpStatus: [400],
    message: 'invalid_scope',
    alternativeMessages: { documented: 'InvalidScope' },
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['accessToken'],
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'A scope was asked for that the app does not have. Open it in the developer console; scopes are joined by commas.',
      'zh-CN': '申请了应用未开通的权限，请在开发者后台开通；多个权限以逗号分隔。',
    },
  },
  tokenClientError: tableRow(
    40000999,
    'ClientError',
    [
      'The token request was refused without a cause. Check appId, appKey and that the app is released in this company.',
      '获取令牌的请求被拒绝但未说明原因，请检查 appId、appKey 以及应用是否已在本企业发布。',
    ],
    { operations: ['accessToken'] },
  ),
  unauthorizedClient: tableRow(
    40100002,
    'UnauthorizedClient',
    [
      'The app may not get tokens in this way. Check its type (self-built or third-party) and that it is enabled.',
      '应用无权以此方式获取令牌，请检查应用类型（自建或第三方）及其启用状态。',
    ],
    { operations: ['accessToken'] },
  ),
  unsupportedResponseType: tableRow(
    40100004,
    'UnsupportedResponseType',
    [
      'Belongs to the page on which a user gives consent: response_type must be "code".',
      '属于用户授权页面的错误：response_type 须为 code。',
    ],
    { operations: ['accessToken'] },
  ),
  invalidClient: {
    codes: [40100008],
    httpStatus: [401],
    message: 'invalid_client',
    alternativeMessages: { documented: 'InvalidClient' },
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['accessToken'],
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'appId is unknown or appKey is wrong. Copy both again from the developer console.',
      'zh-CN': 'appId 不存在或 appKey 错误，请从开发者后台重新复制。',
    },
  },

  invalidGrant: tableRow(
    40100009,
    'InvalidGrant',
    [
      "A user's code or refresh token is used up, expired or of another app. Let the user give consent again.",
      '用户授权码或刷新令牌已使用、已过期或属于其他应用，请让用户重新授权。',
    ],
    { operations: ['accessToken'] },
  ),
  unsupportedGrantType: {
    codes: [40100010],
    httpStatus: [401],
    message: 'unsupported_grant_type',
    alternativeMessages: { documented: 'UnsupportedGrantType' },
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['accessToken'],
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'The app may not fetch tokens by client credentials.',
      'zh-CN': '应用不支持以 client_credentials 方式获取令牌。',
    },
  },
  accessTokenInvalid: {
    codes: [40100011],
    httpStatus: [401],
    message: 'InvalidToken',
    retry: 'refresh-token',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'The access token is missing, expired or revoked. The client has already tried once with a new one: check that appId, appKey and baseURL belong together, and what getAccessToken or getUserAccessToken gives.',
      'zh-CN':
        '访问令牌缺失、过期或被吊销。客户端已换新令牌重试过一次，请确认 appId、appKey 与 baseURL 匹配，并检查 getAccessToken、getUserAccessToken 提供的令牌。',
    },
  },
  accessDenied: {
    codes: [40300003],
    httpStatus: [403],
    message: 'AccessDenied',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'The token is of the wrong kind: current and currentId want the token of a user, all other calls the token of the app.',
      'zh-CN': '令牌类型不符：current 与 currentId 需要用户令牌，其他接口需要应用令牌。',
    },
  },
  insufficientScope: {
    codes: [40300010],
    httpStatus: [403],
    message: 'InsufficientScope',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'The app lacks the scope of the operation. Open it in the developer console: kso.contact.readwrite for most calls, kso.user_custom_attr.readwrite for customAttrs.',
      'zh-CN':
        '应用缺少该接口所需权限，请在开发者后台开通：多数接口为 kso.contact.readwrite，customAttrs 为 kso.user_custom_attr.readwrite。',
    },
  },
  temporarilyUnavailable: {
    codes: [50300007, 50000006],
    httpStatus: [503, 500],
    message: 'TemporarilyUnavailable',
    alternativeMessages: { serverError: 'ServerError' },
    retry: 'backoff',
    mayHaveExecuted: false,
    operations: ['accessToken'],
    evidence: 'documented',
    source: errorCodesPage,
    advice: { en: 'The token service is down. Try again later.', 'zh-CN': '令牌服务暂不可用，请稍后重试。' },
  },
} as const satisfies ErrorCatalogue;
