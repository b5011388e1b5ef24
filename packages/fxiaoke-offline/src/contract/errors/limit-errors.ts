import type { ErrorCatalogue } from '@x/core-signing';
import { finalRow, tableRow } from './table-row.ts';

/** Too many calls. The vendor sends neither a Retry-After nor another header that says when to come back. */
export const limitErrors = {
  callLimitExceeded: {
    ...tableRow,
    codes: [14001],
    message: '接口调用超过限制',
    retry: 'backoff',
    mayHaveExecuted: false,
    advice: {
      en: 'Too many calls. Fetching tokens is limited to 10 a minute, one at a time: keep one client instance and reuse it.',
      'zh-CN': '调用超过限制。获取令牌每分钟最多 10 次且不可并发，请复用同一个客户端实例。',
    },
  },
  dailyQuotaExceeded: {
    ...finalRow,
    codes: [30002],
    message: '当天访问频次超限（0点重新统计）',
    advice: {
      en: 'The daily quota is used up. Calls fail until midnight (Beijing time is assumed); retrying does not help.',
      'zh-CN': '当日调用次数已用完，零点恢复（按北京时间推断）；重试无效。',
    },
  },
  quotaNotPurchased: {
    ...finalRow,
    codes: [30003],
    message: '客户没有购买openapi配额，需要提open api订单进行购买',
    advice: {
      en: 'The company has bought no Open API quota; every call fails until it orders one.',
      'zh-CN': '企业未购买 OpenAPI 配额，下单购买前所有调用都会失败。',
    },
  },
  rateLimited: {
    ...tableRow,
    codes: [30004],
    message: '秒频次超限',
    retry: 'backoff',
    mayHaveExecuted: false,
    advice: {
      en: 'More than 100 calls of one interface within 20 seconds. Slow down.',
      'zh-CN': '同一接口 20 秒内超过 100 次，请降速。',
    },
  },
} as const satisfies ErrorCatalogue;
