import { errorCodesPage } from './errors/table-row.ts';
import { operationPages } from './operations/operation-pages.ts';

/** The vendor's pages that the contract was written from. */
export const pages = {
  ...operationPages,
  commonParameters: 'https://developer.fxiaoke.com/openapi_v2/en/start/example/public.html',
  deepPaging: 'https://developer.fxiaoke.com/openapi_v2/en/FAQ/deep-paging.html',
  errorCodes: errorCodesPage,
  rateLimits: 'https://developer.fxiaoke.com/openapi_v2/start/guide/rate.html',
} as const;
