const users = 'https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user';
const server = 'https://open.wps.cn/documents/app-integration-dev/wps365/server';

/** The vendor's page of each operation. */
export const operationPages = {
  batchDisable: `${users}/batch-disable-user.md`,
  batchEnable: `${users}/batch-enable-user.md`,
  batchRead: `${users}/batch-get-user.md`,
  list: `${users}/get-all-user.md`,
  get: `${users}/get-user.md`,
  create: `${users}/create-user.md`,
  update: `${users}/update-user.md`,
  delete: `${users}/delete-user.md`,
  byEmails: `${users}/get-email-user.md`,
  byPhones: `${users}/get-phone-user.md`,
  byExUserIds: `${users}/get-ex-user.md`,
  depts: `${users}/get-user-dept.md`,
  batchUpdateDept: `${users}/batch-update-user-dept.md`,
  batchUpdateOrder: `${users}/batch-update-user-order.md`,
  customAttrsBatchRead: `${users}/batch-get-user-attribute.md`,
  customAttrsBatchUpdate: `${users}/batch-update-user-attribute.md`,
  currentId: `${users}/get-current-user-id.md`,
  current: `${server}/certification-authorization/user-authorization/user-info`,
  batchLogout: `${server}/certification-authorization/session-management/user-logout`,
  // The page is called 企业用户搜索; its own address is not known, this is its section.
  search: `${server}/address-book/user`,
  accessToken: `${server}/certification-authorization/get-token/selfapp-tenant-access-token`,
} as const;
