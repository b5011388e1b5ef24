import type { VendorResponse } from '@x/mock-kit';
import type { InferredRuleId } from '../rules.ts';

interface GatewayPage {
  readonly status: number;
  readonly title: string;
  readonly text: string;
  readonly diagnostics: string;
  readonly inferredRules?: readonly InferredRuleId[];
}

/** What Tengine, the web server in front of the vendor's gateway, answers by itself. */
export function gatewayPage({ status, title, text, ...details }: GatewayPage): VendorResponse {
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
