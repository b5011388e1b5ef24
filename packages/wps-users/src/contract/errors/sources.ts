/** The vendor's table of all codes. */
export const errorCodesPage =
  'https://open.wps.cn/documents/app-integration-dev/wps365/server/api-description/errorcode';

export const gatewayCaptures = 'third-party captures of the live gateway, 2026';
