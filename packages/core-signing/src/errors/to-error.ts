import type { Operation } from '../contract/operation.ts';
import type { ApiError } from './api-error.ts';
import { describeFailure } from './describe-failure.ts';
import type { Failure } from './failure.ts';
import { ProtocolError } from './protocol-error.ts';
import { TransportError } from './transport-error.ts';
import { VendorError } from './vendor-error.ts';

/** The error that a call ends with. `operation` is the one that failed, which may be the token call before it. */
export function toError(failure: Failure, vendorTitle: string, operation: Operation, attempts: number): ApiError {
  const message = describeFailure(failure, vendorTitle, operation, attempts);
  const common = { vendor: operation.vendor, operation: operation.name, attempts };
  switch (failure.kind) {
    case 'transport':
      return new TransportError(message, {
        ...common,
        problem: failure.problem,
        sent: failure.sent,
        systemCode: failure.systemCode,
      });
    case 'protocol':
      return new ProtocolError(message, {
        ...common,
        problem: failure.problem,
        httpStatus: failure.httpStatus,
        issues: failure.issues,
        requestId: failure.requestId,
        retryAfterMs: failure.retryAfterMs,
        doc: operation.doc,
      });
    case 'vendor':
      return new VendorError(message, {
        ...common,
        reason: failure.reason,
        code: failure.code,
        httpStatus: failure.httpStatus,
        vendorMessage: failure.vendorMessage,
        mayHaveExecuted: failure.mayHaveExecuted,
        retry: failure.entry?.retry ?? 'never',
        details: failure.details,
        requestId: failure.requestId,
        retryAfterMs: failure.retryAfterMs,
        advice: failure.entry?.advice?.en,
        doc: failure.entry?.source.startsWith('https://') ? failure.entry.source : operation.doc,
      });
  }
}
