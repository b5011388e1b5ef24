import type { ErrorCatalogue } from '@x/core-signing';
import { pages } from './pages.ts';

const systemStatusOperations = ['batchOpen', 'batchClose'] as const;

const liveProbe = 'third-party captures of the live gateway without credentials, 2026-09';

/** Every error code that the operations of this package can meet, by reason. */
export const errors = {
  invalidParameter: {
    codes: [2005001],
    httpStatus: [400],
    message: 'Your request contains an invalid request parameter.',
    retry: 'never',
    mayHaveExecuted: false,
    operations: systemStatusOperations,
    evidence: 'documented',
    source: pages.batchOpen,
    advice: {
      en: 'Compare the request with the vendor page. With a well-formed request the usual cause is a system_status_id that does not exist in this tenant.',
      'zh-CN': '对照接口文档检查请求参数；参数格式无误时，多半是 system_status_id 在本租户下不存在。',
    },
  },
  otherTenantUser: {
    codes: [2005006],
    httpStatus: [400],
    message: 'Request contains other tenant user.',
    retry: 'never',
    mayHaveExecuted: false,
    operations: systemStatusOperations,
    evidence: 'documented',
    source: pages.batchOpen,
    advice: {
      en: 'One id in user_list belongs to another tenant. The whole call was refused: take that user out and send the others again.',
      'zh-CN': 'user_list 中有其他租户的用户，整个请求被拒绝；请剔除该用户后重新发送其余用户。',
    },
  },
  tenantNotPermitted: {
    codes: [2005007],
    httpStatus: [400],
    message: 'Tenant does not have permission to api.',
    retry: 'never',
    mayHaveExecuted: false,
    operations: systemStatusOperations,
    evidence: 'documented',
    source: pages.batchOpen,
    advice: {
      en: 'The tenant itself may not use the system status API. Ask the tenant administrator or the vendor to enable it.',
      'zh-CN': '当前租户没有系统状态接口的使用权限，请联系租户管理员或飞书开通。',
    },
  },
  accessTokenMissing: {
    codes: [99991661],
    httpStatus: [400],
    message: 'Missing access token for authorization. Please make a request with token attached.',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'observed',
    source: liveProbe,
    advice: {
      en: 'The Authorization header did not arrive. Look for a proxy that strips it.',
      'zh-CN': '请求到达时没有 Authorization 请求头，请检查代理是否将其移除。',
    },
  },
  accessTokenInvalid: {
    codes: [99991663],
    httpStatus: [400, 200],
    message: 'Invalid access token for authorization. Please make a request with token attached.',
    retry: 'refresh-token',
    mayHaveExecuted: false,
    evidence: 'observed',
    source: liveProbe,
    advice: {
      en: 'The tenant_access_token is expired, revoked or of another app. The client has already tried once with a new one: check that appId, appSecret and baseURL (Feishu or Lark) belong together.',
      'zh-CN':
        'tenant_access_token 已过期、被吊销或不属于该应用。客户端已换新令牌重试过一次，请确认 appId、appSecret 与 baseURL（飞书或 Lark）属于同一应用。',
    },
  },
  userAccessTokenNotSupported: {
    codes: [99991668],
    httpStatus: [400],
    message: 'Invalid access token for authorization. Please make a request with token attached.',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'observed',
    source: liveProbe,
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
  appNotInUse: {
    codes: [99991662],
    httpStatus: [400],
    message: 'app not in use',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'The app is disabled in this tenant. Enable it in the admin console.',
      'zh-CN': '应用在该租户下已停用，请在管理后台启用。',
    },
  },
  appNotAuthorised: {
    codes: [99991673],
    httpStatus: [400],
    message: 'unauthorized app',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'The tenant has not authorised the app. Install it, or have its release approved.',
      'zh-CN': '租户尚未授权该应用，请安装应用或通过版本审核。',
    },
  },
  scopeMissing: {
    codes: [99991672],
    httpStatus: [400],
    message:
      'Access denied. One of the following scopes is required: [<scopes>].应用尚未开通所需的应用身份权限：[<scopes>]，点击链接申请并开通任一权限即可：https://open.feishu.cn/app/<app_id>/auth?q=<scopes>&op_from=openapi&token_type=tenant',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'observed',
    source: pages.missingScope,
    advice: {
      en: 'Open one of the listed scopes for the app in the developer console and publish a new version. user_id_type=user_id also needs contact:user.employee_id:readonly.',
      'zh-CN':
        '请在开发者后台为应用开通所列权限之一并发布版本；user_id_type=user_id 还需要 contact:user.employee_id:readonly。',
    },
  },
  ipDenied: {
    codes: [99991401],
    httpStatus: [400],
    message: 'ip %s is denied by app setting',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: "This machine's address is not on the app's IP allow-list.",
      'zh-CN': '本机出口 IP 不在应用的 IP 白名单中。',
    },
  },
  rateLimited: {
    codes: [99991400],
    httpStatus: [429, 400],
    message: 'request trigger frequency limit',
    retry: 'backoff',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: pages.rateLimits,
    advice: {
      en: 'More than 1000 calls a minute or 50 a second of this operation, for this app and tenant. Slow down; x-ogw-ratelimit-reset says how many seconds to wait.',
      'zh-CN':
        '该接口在此应用与租户下超过 1000 次/分钟或 50 次/秒；请降速，响应头 x-ogw-ratelimit-reset 给出需等待的秒数。',
    },
  },
  monthlyQuotaExceeded: {
    codes: [99991403],
    httpStatus: [429],
    message: "This month's API call quota has been exceeded",
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: pages.monthlyQuota,
    advice: {
      en: "The tenant's monthly quota is used up. Calls fail until the first of next month or until the plan is upgraded; retrying does not help.",
      'zh-CN': '租户本月接口调用额度已用完，下月 1 日恢复或升级版本；重试无效。',
    },
  },
  fieldValidationFailed: {
    codes: [99992402],
    httpStatus: [400],
    message: 'field validation failed',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'observed',
    source: 'third-party captures of other operations of the same gateway',
    advice: {
      en: "The gateway refused a field before the operation saw it; the field's name is in details.fieldViolations.",
      'zh-CN': '网关在进入业务前就拒绝了某个字段，字段名见 details.fieldViolations。',
    },
  },
  internalError: {
    codes: [2200, 1500, 1663, 1668, 5000, 10101],
    httpStatus: [500, 400, 200],
    message: 'internal error',
    retry: 'backoff',
    mayHaveExecuted: true,
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'The vendor failed. Try again later; if it lasts, report the request id to the vendor.',
      'zh-CN': '飞书服务内部错误，请稍后重试；若持续出现，请将请求 ID 反馈给飞书。',
    },
  },
  tokenRequestInvalid: {
    codes: [10003],
    httpStatus: [200],
    message: 'invalid param',
    alternativeMessages: { documented: 'invalid parameter' },
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['tenantAccessToken'],
    evidence: 'observed',
    source: liveProbe,
    advice: {
      en: 'appId or appSecret does not have the form that the vendor gives out. Check both for cut-off or extra characters.',
      'zh-CN': 'appId 或 appSecret 格式不正确，请检查是否缺少或多出字符。',
    },
  },
  appCredentialsRejected: {
    codes: [10014],
    httpStatus: [200],
    message: 'app secret invalid',
    alternativeMessages: { unknownApp: 'app id not exists' },
    retry: 'never',
    mayHaveExecuted: false,
    operations: ['tenantAccessToken'],
    evidence: 'observed',
    source: liveProbe,
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
} as const satisfies ErrorCatalogue;

/** Why Feishu refused a call. */
export type FeishuStatusReason = keyof typeof errors;
