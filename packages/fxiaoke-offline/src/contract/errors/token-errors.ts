import type { ErrorCatalogue } from '@x/core-signing';
import { finalRow, tableRow } from './table-row.ts';

/** The token of a call, or the company that it stands for. */
export const tokenErrors = {
  corpAccessTokenMissing: {
    ...finalRow,
    codes: [10013],
    message: '缺少参数corpAccessToken',
    // The vendor's page on deep paging prints the same code for a list that is read too far.
    alternativeMessages: { offsetTooLarge: 'offset out of range 10000' },
    advice: {
      en: 'corpAccessToken did not arrive; if you pass getAccessToken, check what it returns. In a query of objects the same code means an offset over 10,000: page by _id instead, as queryAll does.',
      'zh-CN':
        '请求中缺少 corpAccessToken；如果传入了 getAccessToken，请检查它的返回值。查询对象时该错误码也表示 offset 超过 10000，请改用 queryAll 按 _id 翻页。',
    },
  },
  corpIdMissing: {
    ...finalRow,
    codes: [10014],
    message: '缺少参数corpId',
    advice: {
      en: 'corpId did not arrive. If you pass getAccessToken, check what it returns.',
      'zh-CN': '请求中缺少 corpId；如果传入了 getAccessToken，请检查它的返回值。',
    },
  },
  corpAccessTokenMalformed: {
    ...finalRow,
    codes: [11014],
    message: '参数corpAccessToken不合法',
    advice: {
      en: 'corpAccessToken does not have the form that the vendor gives out. If you pass getAccessToken, check what it returns.',
      'zh-CN': 'corpAccessToken 格式不正确；如果传入了 getAccessToken，请检查它的返回值。',
    },
  },
  corpIdInvalid: {
    ...finalRow,
    codes: [11015],
    message: '参数corpId不合法',
    advice: {
      en: 'corpId does not have the form that the vendor gives out (FSCID_...).',
      'zh-CN': 'corpId 格式不正确（应形如 FSCID_...）。',
    },
  },
  accessTokenExpired: {
    ...tableRow,
    codes: [20005],
    message: 'accessToken不存在或者已经过期',
    retry: 'refresh-token',
    mayHaveExecuted: false,
    advice: {
      en: 'The token is unknown or expired. The client has already tried once with a new one.',
      'zh-CN': '令牌不存在或已过期，客户端已换新令牌重试过一次。',
    },
  },
  corpAccessTokenInvalid: {
    ...tableRow,
    codes: [20016],
    message: 'the cropId,cropAccessToken or authorization is error',
    alternativeMessages: { table: 'corpAccessToken不存在或者已经过期' },
    retry: 'refresh-token',
    mayHaveExecuted: false,
    advice: {
      en: 'The token is expired or revoked, or belongs to another company; the vendor has one code for all of these. The client has already tried once with a new token.',
      'zh-CN': '令牌已过期、被吊销，或与企业不匹配（官方只有这一个错误码）。客户端已换新令牌重试过一次。',
    },
  },
  credentialsMissing: {
    ...finalRow,
    codes: [20017],
    message: 'corpAccessToken为必填项，不能为空',
    alternativeMessages: { table: 'corpId未找到' },
    advice: {
      en: 'The call arrived without credentials: on the live service this code means that, whatever the vendor table says.',
      'zh-CN': '请求中没有凭证（线上实际含义如此，与官方错误码表不一致）。',
    },
  },
} as const satisfies ErrorCatalogue;
