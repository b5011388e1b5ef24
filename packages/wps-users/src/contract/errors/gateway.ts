import type { ErrorCatalogue } from '@x/core-signing';
import { gatewayCaptures } from './sources.ts';

/**
 * What the gateway was seen to answer and the vendor's table does not say. Its other answers share a code with a row of
 * the table and are texts there. A `ParamFormatError` with HTTP 400 was seen without its code being written down.
 */
export const gatewayErrors = {
  scopeMissing: {
    codes: [400000003],
    httpStatus: [403],
    message: 'kso: PermissionDenied access_token verify err: invalid_scope',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'observed',
    source: gatewayCaptures,
    advice: {
      en: 'The token lacks every scope that the operation accepts. Open one in the developer console: kso.contact.readwrite for most calls, kso.user_custom_attr.readwrite for customAttrs.',
      'zh-CN':
        '令牌不含该接口所需的任何权限，请在开发者后台开通：多数接口为 kso.contact.readwrite，customAttrs 为 kso.user_custom_attr.readwrite。',
    },
  },
  routeNotFound: {
    codes: [404000001],
    httpStatus: [404],
    message: '404 Route Not Found',
    retry: 'never',
    mayHaveExecuted: false,
    evidence: 'observed',
    source: gatewayCaptures,
    advice: {
      en: 'baseURL does not lead to the open platform. On a private deployment it may lack a prefix such as /openapi.',
      'zh-CN': 'baseURL 指向的不是开放平台；私有化部署可能缺少 /openapi 之类的前缀。',
    },
  },
} as const satisfies ErrorCatalogue;
