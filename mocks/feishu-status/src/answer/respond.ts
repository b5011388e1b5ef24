import type { VendorResponse } from '@x/mock-kit';
import type { FeishuCall } from './feishu-call.ts';

interface Answer {
  readonly status: number;
  readonly logId: string;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A JSON answer as it travels, with what the call noted about itself. */
export function respond(call: FeishuCall, { status, logId, body, headers }: Answer): VendorResponse {
  return {
    status,
    headers: { 'Content-Type': 'application/json', 'X-Tt-Logid': logId, ...headers },
    body: JSON.stringify(body),
    ...(call.inferredRules.size > 0 && { inferredRules: [...call.inferredRules] }),
    ...(call.diagnostics.length > 0 && { diagnostics: call.diagnostics.join('; ') }),
  };
}
