/** The vendor's pages that the contract was written from. */
export const pages = {
  batchDisable:
    'https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/batch-disable-user.md',
  signature: 'https://open.wps.cn/documents/app-integration-dev/wps365/server/api-description/signature-description',
  errorCodes: 'https://open.wps.cn/documents/app-integration-dev/wps365/server/api-description/errorcode',
  callFlow: 'https://open.wps.cn/documents/app-integration-dev/wps365/server/api-description/flow',
  accessToken:
    'https://open.wps.cn/documents/app-integration-dev/wps365/server/certification-authorization/get-token/selfapp-tenant-access-token',
} as const;
