/** The vendor's pages that the contract was written from. */
export const pages = {
  batchOpen: 'https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/batch_open',
  batchClose: 'https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/batch_close',
  tenantAccessToken:
    'https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal',
  genericErrors: 'https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code',
  rateLimits: 'https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control',
  monthlyQuota: 'https://open.feishu.cn/document/platform-notices/platform-updates-/custom-app-api-call-limit',
  missingScope:
    'https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error',
} as const;
