import type { ErrorCatalogue } from '@x/core-signing';
import { tokenCalls } from './affected-operations.ts';
import { finalRow } from './table-row.ts';

/** The app could not show who it is. */
export const appCredentialErrors = {
  appIdMissing: {
    ...finalRow,
    codes: [10001],
    message: '缺少参数appId',
    operations: tokenCalls,
    advice: {
      en: 'appId did not arrive. Check what stands between here and the vendor.',
      'zh-CN': '请求中缺少 appId，请检查中间代理是否改动了请求体。',
    },
  },
  appSecretMissing: {
    ...finalRow,
    codes: [10002],
    message: '缺少参数appSecret',
    operations: tokenCalls,
    advice: {
      en: 'appSecret did not arrive. Check what stands between here and the vendor.',
      'zh-CN': '请求中缺少 appSecret，请检查中间代理是否改动了请求体。',
    },
  },
  appSecretRejected: {
    ...finalRow,
    codes: [10006],
    message: 'the parameter appSecret is missing or illegal',
    alternativeMessages: {
      table: '缺少参数scope',
      unknownPath: 'the request uri=[/oauth2.0/...],apiName=[null] is not exists',
    },
    operations: tokenCalls,
    advice: {
      en: 'appSecret is wrong or missing: on the live service this code means that, whatever the vendor table says. Copy the secret again from the developer console.',
      'zh-CN': 'appSecret 错误或缺失（线上实际含义如此，与官方错误码表不一致），请从开发者后台重新复制。',
    },
  },
  permanentCodeMissing: {
    ...finalRow,
    codes: [10012],
    message: '缺少参数permanentCode',
    operations: tokenCalls,
    advice: {
      en: 'permanentCode did not arrive. Check what stands between here and the vendor.',
      'zh-CN': '请求中缺少 permanentCode，请检查中间代理是否改动了请求体。',
    },
  },
  appIdInvalid: {
    ...finalRow,
    codes: [11001],
    message: '参数appId不合法',
    operations: tokenCalls,
    advice: {
      en: "appId is unknown on this cloud. Check baseURL: each tenant lives on one of the vendor's clouds.",
      'zh-CN': '该云环境下没有此 appId，请检查 baseURL 是否为企业所在的云。',
    },
  },
  appSecretInvalid: {
    ...finalRow,
    codes: [11002],
    message: '参数appSecret不合法',
    operations: tokenCalls,
    advice: {
      en: 'appSecret is wrong. Copy it again from the developer console.',
      'zh-CN': 'appSecret 错误，请从开发者后台重新复制。',
    },
  },
  permanentCodeInvalid: {
    ...finalRow,
    codes: [11013],
    message: '参数permanentCode不合法',
    operations: tokenCalls,
    advice: {
      en: 'permanentCode does not have the form that the vendor gives out. Copy the one that the company handed over when it authorised the app.',
      'zh-CN': 'permanentCode 格式不正确，请使用企业授权应用时给出的永久授权码。',
    },
  },
  appCredentialsRejected: {
    ...finalRow,
    codes: [20006],
    message: 'appId或appSecret错误',
    operations: tokenCalls,
    advice: {
      en: 'appId or appSecret is wrong. Copy both again from the developer console.',
      'zh-CN': 'appId 或 appSecret 错误，请从开发者后台重新复制。',
    },
  },
  permanentCodeRejected: {
    ...finalRow,
    codes: [20015],
    message: '永久授权码错误',
    operations: tokenCalls,
    advice: {
      en: 'permanentCode is wrong, or was given for another app.',
      'zh-CN': 'permanentCode 错误，或属于其他应用。',
    },
  },
} as const satisfies ErrorCatalogue;
