/** The vendor's pages that the contract was written from. */
export const pages = {
  setMemberStatusBatch: 'https://developer.fxiaoke.com/openapi_v2/en/common/system/offline/edit.html',
  corpAccessToken: 'https://developer.fxiaoke.com/openapi_v2/en/start/example/old.html',
  commonParameters: 'https://developer.fxiaoke.com/openapi_v2/en/start/example/public.html',
  errorCodes: 'https://developer.fxiaoke.com/openapi_v2/start/guide/codes.html',
  rateLimits: 'https://developer.fxiaoke.com/openapi_v2/start/guide/rate.html',
} as const;
