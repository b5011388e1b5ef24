import type { VendorResponse } from '@x/mock-kit';
import type { InferredRuleId } from '../rules.ts';

/** What Tengine says on its own error pages. The page with 404 was captured at the vendor, the others were not. */
const texts = {
  404: ['Not Found', 'The requested URL was not found on this server.'],
  413: [
    'Request Entity Too Large',
    'The requested resource does not allow request data with the requested method or the amount of data provided in the request exceeds the capacity limit.',
  ],
  500: [
    'Internal Server Error',
    'The server encountered an internal error or misconfiguration and was unable to complete your request.',
  ],
  502: ['Bad Gateway', 'The proxy server received an invalid response from an upstream server.'],
  503: [
    'Service Temporarily Unavailable',
    'The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.',
  ],
  504: ['Gateway Time-out', 'The gateway did not receive a timely response from the upstream server or application.'],
} as const satisfies Record<number, readonly [title: string, text: string]>;

export type GatewayStatus = keyof typeof texts;

export const gatewayStatuses: readonly GatewayStatus[] = [404, 413, 500, 502, 503, 504];

interface Details {
  readonly diagnostics: string;
  readonly inferredRules?: readonly InferredRuleId[];
}

/** What Tengine, the web server in front of the vendor's gateway, answers by itself. */
export function gatewayPage(status: GatewayStatus, details: Details): VendorResponse {
  const [title, text] = texts[status];
  const lines = [
    '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">',
    '<html>',
    `<head><title>${status} ${title}</title></head>`,
    '<body bgcolor="white">',
    `<h1>${status} ${title}</h1>`,
    `<p>${text}<hr/>Powered by Tengine</body>`,
    '</html>',
    '',
  ];
  return { status, headers: { Server: 'Tengine', 'Content-Type': 'text/html' }, body: lines.join('\r\n'), ...details };
}
