import type { ErrorCatalogue } from '@x/core-signing';
import { noCall } from './affected-operations.ts';
import { finalRow } from './table-row.ts';

/** Codes of the vendor's message API, in its table and met by no operation of this package. */
export const messageErrors = {
  toUserMissing: {
    ...finalRow,
    codes: [10015],
    message: '缺少参数toUser',
    operations: noCall,
    advice: {
      en: "toUser did not arrive. It belongs to the vendor's message API, which this package does not call; check which path was reached.",
      'zh-CN': '请求中缺少 toUser。它属于消息接口，本客户端不会调用，请检查实际请求的路径。',
    },
  },
  toUserInvalid: {
    ...finalRow,
    codes: [11016],
    message: '参数toUser不合法',
    operations: noCall,
    advice: {
      en: "toUser is not a list of employees. It belongs to the vendor's message API, which this package does not call.",
      'zh-CN': 'toUser 不合法。它属于消息接口，本客户端不会调用。',
    },
  },
  msgTypeInvalid: {
    ...finalRow,
    codes: [11017],
    message: '参数msgType不合法',
    operations: noCall,
    advice: {
      en: "msgType is none of the vendor's. It belongs to the vendor's message API, which this package does not call.",
      'zh-CN': 'msgType 不合法。它属于消息接口，本客户端不会调用。',
    },
  },
  templateIdInvalid: {
    ...finalRow,
    codes: [11018],
    message: '参数templateId不合法',
    operations: noCall,
    advice: {
      en: "templateId does not have the vendor's form. It belongs to the vendor's message API, which this package does not call.",
      'zh-CN': 'templateId 格式不正确。它属于消息接口，本客户端不会调用。',
    },
  },
  messageTypeUnsupported: {
    ...finalRow,
    codes: [12003],
    message: '未支持的消息类型',
    operations: noCall,
    advice: {
      en: "The type of message is not supported. It belongs to the vendor's message API, which this package does not call.",
      'zh-CN': '不支持该消息类型。它属于消息接口，本客户端不会调用。',
    },
  },
  textMessageEmpty: {
    ...finalRow,
    codes: [12005],
    message: '文本消息内容为空',
    operations: noCall,
    advice: {
      en: "The text of the message is empty. It belongs to the vendor's message API, which this package does not call.",
      'zh-CN': '文本消息内容为空。它属于消息接口，本客户端不会调用。',
    },
  },
  templateIdRejected: {
    ...finalRow,
    codes: [40010],
    message: 'templateId不合法',
    operations: noCall,
    advice: {
      en: "templateId is none of the app's templates. It belongs to the vendor's message API, which this package does not call.",
      'zh-CN': 'templateId 不是该应用的模板。它属于消息接口，本客户端不会调用。',
    },
  },
} as const satisfies ErrorCatalogue;
