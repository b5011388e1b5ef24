import type { ErrorCatalogue } from '@x/core-signing';
import { errorSources } from './error-sources.ts';
import { pages } from './pages.ts';

/** The gateway in front of the operations: limits, the form of the request, failures of its own. */
export const gatewayErrors = {
  rateLimited: {
    codes: [99991400],
    httpStatus: [429, 400],
    message: 'request trigger frequency limit',
    retry: 'backoff',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: pages.rateLimits,
    advice: {
      en: 'Too many calls of this operation for this app and tenant: list, create, patch and delete may be called 100 times a minute, batchOpen and batchClose 1000 times a minute and 50 times a second. Slow down; x-ogw-ratelimit-reset says how many seconds to wait.',
      'zh-CN':
        '该接口在此应用与租户下触发限频：list、create、patch、delete 为 100 次/分钟，batchOpen、batchClose 为 1000 次/分钟且 50 次/秒。请降速，响应头 x-ogw-ratelimit-reset 给出需等待的秒数。',
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
    source: errorSources.liveFields,
    advice: {
      en: "The gateway refused a field before the operation saw it; the field's name is in details.fieldViolations.",
      'zh-CN': '网关在进入业务前就拒绝了某个字段，字段名见 details.fieldViolations。',
    },
  },
  badRequest: {
    codes: [9499],
    httpStatus: [400],
    message: 'bad request',
    alternativeMessages: { invalidParam: 'invalid param' },
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'The gateway could not read the request. Look for a proxy that changes the body or the Content-Type, and compare the request with the vendor page.',
      'zh-CN': '网关无法解析该请求。请检查代理是否改动了请求体或 Content-Type，并对照接口文档检查参数。',
    },
  },
  pathUnknown: {
    codes: [99991201],
    httpStatus: [404],
    message: 'resource not find',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'The path does not exist at this host. Check that baseURL is a host of the vendor, and the path prefix of a proxy in front of it.',
      'zh-CN': '该域名下没有此路径，请检查 baseURL 是否为飞书的域名，以及代理添加的路径前缀。',
    },
  },
  methodNotSupported: {
    codes: [99991301],
    httpStatus: [404],
    message: 'request method doesn’t match',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'The path does not take this HTTP method. Look for a proxy that changes the method, for example by following a redirect with GET.',
      'zh-CN': '该路径不支持此 HTTP 方法，请检查代理是否改动了请求方法（例如重定向后变成 GET）。',
    },
  },
  internalError: {
    codes: [2200, 1500, 1663, 1668, 5000, 10101],
    httpStatus: [500, 400, 200],
    message: 'internal error',
    alternativeMessages: { observed: 'Internal Error' },
    retry: 'backoff',
    mayHaveExecuted: true,
    evidence: 'documented',
    source: pages.genericErrors,
    advice: {
      en: 'The vendor failed. Try again later; if it lasts, report the request id to the vendor.',
      'zh-CN': '飞书服务内部错误，请稍后重试；若持续出现，请将请求 ID 反馈给飞书。',
    },
  },
} as const satisfies ErrorCatalogue;
