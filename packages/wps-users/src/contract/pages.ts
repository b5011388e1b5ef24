import { operationPages } from './operations/operation-pages.ts';

const app = 'https://open.wps.cn/documents/app-integration-dev/wps365';

/** The vendor's pages that the contract was written from. */
export const pages = {
  ...operationPages,
  signature: `${app}/server/api-description/signature-description`,
  errorCodes: `${app}/server/api-description/errorcode`,
  callFlow: `${app}/server/api-description/flow`,
} as const;
