import type { VendorResponse } from '@x/mock-kit';
import { restsOn } from './rests-on.ts';

const titles = { 502: 'Bad Gateway', 503: 'Service Temporarily Unavailable', 504: 'Gateway Time-out' } as const;

/** The page of a proxy in front of the vendor. */
export function gatewayPage(status: keyof typeof titles): VendorResponse {
  const title = `${status} ${titles[status]}`;
  const lines = [
    '<html>',
    `<head><title>${title}</title></head>`,
    '<body>',
    `<center><h1>${title}</h1></center>`,
    '<hr><center>nginx</center>',
    '</body>',
    '</html>',
    '',
  ];
  const page = { status, headers: { 'content-type': 'text/html' }, body: lines.join('\r\n') };
  return restsOn(page, ['wps.gateway-page']);
}
