import type { ErrorCatalogue } from '@x/core-signing';
import { errorCodesPage, gatewayCaptures } from './sources.ts';
import { tableRow } from './table-row.ts';

/** The codes that any operation can answer with. */
export const commonErrors = {
  flowExceeded: {
    codes: [400000001],
    httpStatus: [400],
    message: '流量超出',
    retry: 'backoff',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'Too much traffic. The vendor publishes no number for it: send fewer calls and wait longer between them.',
      'zh-CN': '流量超出限制。官方未公布具体数值，请减少调用并延长间隔。',
    },
  },
  parameterFormatInvalid: {
    codes: [400000002],
    httpStatus: [400],
    message: '请求参数格式有误',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'The body is not JSON, or a field is missing or of the wrong type. Compare the request with the vendor page.',
      'zh-CN': '请求体不是 JSON，或缺少字段、字段类型不符；请对照接口文档检查。',
    },
  },
  parameterValueInvalid: {
    codes: [400000003],
    httpStatus: [400],
    message: '请求参数取值无效',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'A field has a value that the operation does not take. With HTTP 403 the same code means a missing scope.',
      'zh-CN': '某个字段的取值不被接受；若 HTTP 状态码为 403，同一错误码表示缺少权限。',
    },
  },

  parameterNotSupported: tableRow(400000004, '请求参数不支持', [
    'A parameter is not supported here; private deployments and the public cloud differ. Leave out what is not needed.',
    '存在不支持的参数；公有云与私有化部署支持的参数有差异，请去掉不必要的参数。',
  ]),
  lockHeld: tableRow(
    400000005,
    '加锁失败时返回-锁已被占用',
    ['Another change to the same data is under way. Try again later.', '同一数据正在被其他操作修改，请稍后重试。'],
    { retry: 'backoff' },
  ),
  lockNotHeld: tableRow(
    400000006,
    '释放锁失败时返回-锁已被占用或不存在',
    [
      'The vendor could not release a lock of its own. Read the data back before sending the change again.',
      '服务端释放锁失败，请先回读数据，再决定是否重新提交。',
    ],
    { mayHaveExecuted: true },
  ),
  invalidRequest: {
    codes: [400000007],
    httpStatus: [400],
    message: '无效请求',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'A wrapper: the cause is in details.more.',
      'zh-CN': '外层错误，具体原因见 details.more。',
    },
  },
  collectionEmpty: {
    codes: [400000101],
    httpStatus: [400],
    message: '集合为空',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: errorCodesPage,
    advice: { en: 'A list in the request is empty.', 'zh-CN': '请求中的列表为空。' },
  },

  collectionNotEmpty: tableRow(400000102, '集合不为空', [
    'Something that must be empty still holds entries. Remove them first.',
    '要求为空的集合中仍有内容，请先清空。',
  ]),
  resourceNotFound: tableRow(400000103, '资源不存在', [
    'An id in the request names nothing in this company. Check the ids, and that they belong to this app and company.',
    '请求中的 ID 在本企业不存在，请核对 ID 及其所属的应用和企业。',
  ]),
  resourceExists: tableRow(400000104, '资源已经存在', [
    'It exists already. Read it, and change it instead of creating it.',
    '资源已存在，请先查询，改为更新而不是新建。',
  ]),
  countLimitExceeded: {
    codes: [400000105],
    httpStatus: [400],
    message: '数目限制超出',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'A list in the request is too long. The vendor publishes no limit for it: send fewer ids a call.',
      'zh-CN': '请求中的列表过长。官方未公布上限，请减少单次 ID 数量。',
    },
  },

  lengthLimitExceeded: tableRow(400000106, '长度限制超出', [
    'A text in the request is too long. The vendor publishes no limit for it: shorten it.',
    '请求中的某个文本过长。官方未公布上限，请缩短后重试。',
  ]),
  clientError: tableRow(400000201, '客户端其他错误', [
    'The vendor refuses the request without naming the cause; details may hold one. Compare the request with the page.',
    '服务端拒绝了请求但未说明原因，请查看 details，并对照接口文档检查请求。',
  ]),
  permissionDenied: {
    codes: [403000001],
    httpStatus: [403],
    message: 'Permission denied',
    alternativeMessages: {
      signatureHeaderInvalid: 'kso: PermissionDenied err: kso1sign check error: invalid authorization header',
      signatureVersionUnknown: 'kso: PermissionDenied err: kso1sign check error: unknown authorization version',
      signatureWrong: 'kso: PermissionDenied err: kso1sign check error: invalid signature',
      signatureDateInvalid: 'kso: PermissionDenied err: kso1sign check error: invalid kso-date header',
      planLacksInterface: 'kso: PermissionDenied err: ErrPrivileges: interface_company_doc',
      table: '无权限',
    },
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'observed',
    source: gatewayCaptures,
    advice: {
      en: "One code for several causes; vendorMessage tells them apart. 'kso1sign': appKey is wrong, or something between here and the vendor changed the path, the query, Content-Type or the body. 'ErrPrivileges': the company's plan lacks the interface. Otherwise: the app's data range does not cover a user.",
      'zh-CN':
        '同一错误码对应多种原因，请看 vendorMessage：含 kso1sign 表示 appKey 错误，或途中有组件改动了路径、查询串、Content-Type 或请求体；含 ErrPrivileges 表示企业版本不含该接口；否则多为应用的数据权限范围未覆盖目标用户。',
    },
  },
  contentTypeUnsupported: {
    codes: [415000001],
    httpStatus: [415],
    message: '不支持的 ContentType',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'Something between here and the vendor changed Content-Type.',
      'zh-CN': '途中有组件改动了 Content-Type。',
    },
  },
  tooManyRequests: {
    codes: [429000001],
    httpStatus: [429],
    message: '请求太频繁',
    retry: 'backoff',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: errorCodesPage,
    advice: {
      en: 'Too many requests. The vendor publishes no number for this operation: send fewer calls and wait longer between them.',
      'zh-CN': '请求过于频繁。官方未公布该接口的限频数值，请减少调用并延长间隔。',
    },
  },

  requestCancelled: tableRow(
    499000001,
    '请求被取消',
    [
      'The request was cancelled on the way, by a proxy or by the vendor. Whether it took effect is not known: read back.',
      '请求在途中被取消，是否生效未知，请回读确认后再决定是否重发。',
    ],
    { mayHaveExecuted: true },
  ),
  circuitOpen: {
    codes: [500000002],
    httpStatus: [500],
    message: '断路器已打开',
    retry: 'backoff',
    mayHaveExecuted: false,
    evidence: 'documented',
    source: errorCodesPage,
    advice: { en: 'The vendor is overloaded. Try again later.', 'zh-CN': '服务端熔断，请稍后重试。' },
  },
  storageError: {
    codes: [500000003],
    httpStatus: [500],
    message: '存储服务错误',
    retry: 'backoff',
    mayHaveExecuted: true,
    evidence: 'documented',
    source: errorCodesPage,
    advice: { en: 'The vendor failed. Try again later.', 'zh-CN': '服务端存储错误，请稍后重试。' },
  },
  serverError: {
    codes: [500000004],
    httpStatus: [500],
    message: '服务端其他错误',
    alternativeMessages: { notImplemented: 'method not implemented' },
    retry: 'backoff',
    mayHaveExecuted: true,
    evidence: 'documented',
    source: errorCodesPage,
    advice: { en: 'The vendor failed. Try again later.', 'zh-CN': '服务端内部错误，请稍后重试。' },
  },
} as const satisfies ErrorCatalogue;
