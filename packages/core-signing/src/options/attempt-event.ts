import type { VendorName } from '../contract/operation.ts';

/** What is told of one attempt. Holds no header, body or address. */
export interface AttemptEvent {
  readonly vendor: VendorName;
  readonly operation: string;
  /** From 1. */
  readonly attempt: number;
  readonly durationMs: number;
  readonly outcome: 'ok' | 'transport' | 'protocol' | 'vendor';
  /** Left out when no answer arrived. */
  readonly httpStatus?: number;
  /** The vendor's reason, or what was wrong with the connection or the answer. */
  readonly reason?: string;
  readonly requestId?: string;
  /** Set when the request will be sent again after this pause. */
  readonly retryInMs?: number;
}
