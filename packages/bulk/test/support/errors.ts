import { ConfigError, InputError, ProtocolError, type Sent, TransportError, VendorError } from '@x/core-signing';

const common = { vendor: 'feishu', operation: 'batchOpen', attempts: 1 } as const;
const doc = 'https://vendor.example/docs';

export function refusal(
  reason: string,
  more: Partial<Pick<VendorError, 'retry' | 'mayHaveExecuted' | 'retryAfterMs'>> = {},
): VendorError {
  return new VendorError(`the vendor refused: ${reason}`, {
    ...common,
    reason,
    code: 1,
    httpStatus: 400,
    vendorMessage: reason,
    mayHaveExecuted: false,
    retry: 'never',
    details: undefined,
    requestId: undefined,
    retryAfterMs: undefined,
    advice: undefined,
    doc,
    ...more,
  });
}

export function rateRefusal(retryAfterMs?: number): VendorError {
  return refusal('rateLimited', { retry: 'backoff', retryAfterMs });
}

export function lost(sent: Sent = 'unknown'): TransportError {
  return new TransportError('no answer', { ...common, problem: 'connection', sent, systemCode: 'ECONNRESET' });
}

export function garbled(httpStatus = 200): ProtocolError {
  const rest = { issues: [], requestId: undefined, retryAfterMs: undefined, doc };
  return new ProtocolError('not JSON', { ...common, problem: 'not-json', httpStatus, ...rest });
}

export function faultyInput(...paths: readonly string[]): InputError {
  const issues = paths.map((path) => ({ path, message: 'is wrong' }));
  return new InputError('not sent', { vendor: 'feishu', operation: 'batchOpen', issues, doc });
}

export const misconfigured = new ConfigError('getAccessToken threw', 'getAccessToken');
