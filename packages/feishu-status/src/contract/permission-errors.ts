import type { ErrorCatalogue } from '@x/core-signing';
import { pages } from './pages.ts';

/** The app is known but may not make the call. */
export const permissionErrors = {
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
    alternativeMessages: {
      documented: 'Access denied. One of the following scopes is required: [<scopes>]',
      genericTable: 'No permission',
    },
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
  userScopeMissing: {
    codes: [99991679],
    httpStatus: [400],
    message:
      'Unauthorized. You do not have permission to perform the requested operation on the resource. Please request user re-authorization and try again. required one of these privileges: [<scopes>].应用未获取所需的用户授权：[<scopes>]',
    retry: 'never',
    mayHaveExecuted: false,
    operations: [],
    evidence: 'documented',
    source: pages.missingUserScope,
    advice: {
      en: 'A user has not granted the app the listed scopes. Calls with a tenant_access_token do not ask for that: check which kind of token was sent.',
      'zh-CN': '用户尚未授予应用所列权限。使用 tenant_access_token 的调用不涉及用户授权，请检查发送的令牌类型。',
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
} as const satisfies ErrorCatalogue;
