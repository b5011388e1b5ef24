import type { VendorName } from '../contract/operation.ts';
import { errorMarker } from './error-marker.ts';
import type { Issue, ProtocolProblem } from './failure.ts';

/** An answer arrived that is none of the vendor's API: a gateway's HTML, cut JSON, or JSON of another shape. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
  readonly [errorMarker] = true;
  readonly kind = 'protocol';
  readonly sent = 'yes';
  readonly vendor: VendorName;
  readonly operation: string;
  readonly problem: ProtocolProblem;
  readonly httpStatus: number;
  /** Where the answer differs from the documented shape; paths, never values. */
  readonly issues: readonly Issue[];
  /** The vendor's id of the request, when it gave one. */
  readonly requestId: string | undefined;
  /** How long the answer asks to wait before the next call. */
  readonly retryAfterMs: number | undefined;
  readonly attempts: number;
  /** The vendor's page of the operation. */
  readonly doc: string;

  constructor(
    message: string,
    fields: {
      vendor: VendorName;
      operation: string;
      problem: ProtocolProblem;
      httpStatus: number;
      issues: readonly Issue[];
      requestId: string | undefined;
      retryAfterMs?: number | undefined;
      attempts: number;
      doc: string;
    },
  ) {
    super(message);
    this.vendor = fields.vendor;
    this.operation = fields.operation;
    this.problem = fields.problem;
    this.httpStatus = fields.httpStatus;
    this.issues = fields.issues;
    this.requestId = fields.requestId;
    this.retryAfterMs = fields.retryAfterMs;
    this.attempts = fields.attempts;
    this.doc = fields.doc;
  }
}
