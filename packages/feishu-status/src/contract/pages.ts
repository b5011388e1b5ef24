/** The vendor's pages that the contract was written from. */
export const pages = {
  overview: 'https://open.larkoffice.com/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/overview',
  list: 'https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/list',
  create: 'https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/create',
  patch: 'https://open.larksuite.com/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/patch',
  delete: 'https://open.larksuite.com/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/delete',
  batchOpen: 'https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/batch_open',
  batchClose: 'https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/batch_close',
  tenantAccessToken:
    'https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal',
  oauthToken:
    'https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/tenant_access_token',
  genericErrors: 'https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code',
  rateLimits: 'https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control',
  monthlyQuota: 'https://open.feishu.cn/document/platform-notices/platform-updates-/custom-app-api-call-limit',
  missingScope:
    'https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error',
  missingUserScope: 'https://open.larkoffice.com/document/faq/trouble-shooting/how-to-resolve-error-99991679',
} as const;
