import type { ErrorCatalogue } from '@x/core-signing';
import { noCall } from './affected-operations.ts';
import { finalRow } from './table-row.ts';

/** Codes of the vendor's page login, in its table and met by no operation of this package. */
export const pageLoginErrors = {
  appAccessTokenMissing: {
    ...finalRow,
    codes: [10003],
    message: '缺少参数appAccessToken',
    operations: noCall,
    advice: {
      en: "appAccessToken did not arrive. Only the vendor's older token for apps needs it, which this package does not use.",
      'zh-CN': '请求中缺少 appAccessToken。只有官方旧版应用令牌需要它，本客户端不使用。',
    },
  },
  redirectUriMissing: {
    ...finalRow,
    codes: [10004],
    message: '缺少参数redirectUri',
    operations: noCall,
    advice: {
      en: "redirectUri did not arrive. It belongs to the vendor's page login, which this package does not call; check which path was reached.",
      'zh-CN': '请求中缺少 redirectUri。它属于网页授权登录，本客户端不会调用，请检查实际请求的路径。',
    },
  },
  responseTypeMissing: {
    ...finalRow,
    codes: [10005],
    message: '缺少参数responseType',
    operations: noCall,
    advice: {
      en: "responseType did not arrive. It belongs to the vendor's page login, which this package does not call; check which path was reached.",
      'zh-CN': '请求中缺少 responseType。它属于网页授权登录，本客户端不会调用，请检查实际请求的路径。',
    },
  },
  stateMissing: {
    ...finalRow,
    codes: [10007],
    message: '缺少参数state',
    operations: noCall,
    advice: {
      en: "state did not arrive. It belongs to the vendor's page login, which this package does not call; check which path was reached.",
      'zh-CN': '请求中缺少 state。它属于网页授权登录，本客户端不会调用，请检查实际请求的路径。',
    },
  },
  codeMissing: {
    ...finalRow,
    codes: [10008],
    message: '缺少参数code',
    operations: noCall,
    advice: {
      en: "code did not arrive. It belongs to the vendor's page login; this package fetches tokens with permanentCode instead.",
      'zh-CN': '请求中缺少 code。它属于网页授权登录，本客户端改用 permanentCode 获取令牌。',
    },
  },
  appAccountMissing: {
    ...finalRow,
    codes: [10009],
    message: '缺少参数appAccount',
    operations: noCall,
    advice: {
      en: 'appAccount did not arrive. No operation of this package has it; check which path was reached.',
      'zh-CN': '请求中缺少 appAccount。本客户端没有该参数，请检查实际请求的路径。',
    },
  },
  appAccessTokenInvalid: {
    ...finalRow,
    codes: [11003],
    message: '参数appAccessToken不合法',
    operations: noCall,
    advice: {
      en: "appAccessToken does not have the vendor's form. Only the vendor's older token for apps needs it, which this package does not use.",
      'zh-CN': 'appAccessToken 格式不正确。只有官方旧版应用令牌需要它，本客户端不使用。',
    },
  },
  redirectUriInvalid: {
    ...finalRow,
    codes: [11004],
    message: '参数redirectUri不合法',
    operations: noCall,
    advice: {
      en: "redirectUri is not one that the app has registered. It belongs to the vendor's page login, which this package does not call.",
      'zh-CN': 'redirectUri 与应用登记的不一致。它属于网页授权登录，本客户端不会调用。',
    },
  },
  responseTypeInvalid: {
    ...finalRow,
    codes: [11005],
    message: '参数responseType不合法',
    operations: noCall,
    advice: {
      en: "responseType must be code. It belongs to the vendor's page login, which this package does not call.",
      'zh-CN': 'responseType 应为 code。它属于网页授权登录，本客户端不会调用。',
    },
  },
  scopeInvalid: {
    ...finalRow,
    codes: [11006],
    message: '参数scope不合法',
    operations: noCall,
    advice: {
      en: "scope is not one that the vendor knows. It belongs to the vendor's page login, which this package does not call.",
      'zh-CN': 'scope 不合法。它属于网页授权登录，本客户端不会调用。',
    },
  },
  stateInvalid: {
    ...finalRow,
    codes: [11007],
    message: '参数state不合法',
    operations: noCall,
    advice: {
      en: "state does not have the vendor's form. It belongs to the vendor's page login, which this package does not call.",
      'zh-CN': 'state 不合法。它属于网页授权登录，本客户端不会调用。',
    },
  },
  codeInvalid: {
    ...finalRow,
    codes: [11010],
    message: '参数code不合法',
    operations: noCall,
    advice: {
      en: "code does not have the vendor's form. It belongs to the vendor's page login; this package fetches tokens with permanentCode instead.",
      'zh-CN': 'code 不合法。它属于网页授权登录，本客户端改用 permanentCode 获取令牌。',
    },
  },
  appAccountInvalid: {
    ...finalRow,
    codes: [11011],
    message: '参数appAccount不合法',
    operations: noCall,
    advice: {
      en: "appAccount does not have the vendor's form. No operation of this package has it; check which path was reached.",
      'zh-CN': 'appAccount 不合法。本客户端没有该参数，请检查实际请求的路径。',
    },
  },
  loginStateInvalid: {
    ...finalRow,
    codes: [12002],
    message: '登录状态错误',
    operations: noCall,
    advice: {
      en: "The employee's login has ended. It belongs to the vendor's page login; calls of this package do not depend on anyone's login.",
      'zh-CN': '员工登录状态已失效。它属于网页授权登录，本客户端的调用不依赖登录状态。',
    },
  },
  codeExpired: {
    ...finalRow,
    codes: [20010],
    message: 'CODE不存在或者已经过期',
    operations: noCall,
    advice: {
      en: "The authorization code is unknown or expired. It belongs to the vendor's page login: have the employee log in again.",
      'zh-CN': '授权码不存在或已过期。它属于网页授权登录，请让员工重新登录。',
    },
  },
} as const satisfies ErrorCatalogue;
