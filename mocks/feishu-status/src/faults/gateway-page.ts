import type { VendorResponse } from '@x/mock-kit';
import type { InferredRuleId } from '../rules/rules.ts';
import type { proxyStatuses } from './usual-reasons.ts';

export type ProxyStatus = (typeof proxyStatuses)[number];

const titles: Record<ProxyStatus, string> = {
  502: '502 Bad Gateway',
  503: '503 Service Temporarily Unavailable',
  504: '504 Gateway Time-out',
};

/** The page of a proxy that got no answer from the vendor behind it: that server's own words, and no log id. */
export function gatewayPage(status: ProxyStatus, headers: Readonly<Record<string, string>> = {}): VendorResponse {
  const title = titles[status];
  const lines = [
    '<html>',
    `<head><title>${title}</title></head>`,
    '<body>',
    `<center><h1>${title}</h1></center>`,
    '<hr><center>tengine</center>',
    '</body>',
    '</html>',
    '',
  ];
  return {
    status,
    headers: { 'Content-Type': 'text/html', Server: 'Tengine', ...headers },
    body: lines.join('\r\n'),
    inferredRules: ['feishu.gateway-page' satisfies InferredRuleId],
  };
}
