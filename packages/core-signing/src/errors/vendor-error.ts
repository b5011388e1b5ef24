import type { RetryAdvice } from '../contract/error-entry.ts';
import type { VendorName } from '../contract/operation.ts';
import { errorMarker } from './error-marker.ts';

export interface VendorErrorFields<Reason extends string> {
  readonly vendor: VendorName;
  readonly operation: string;
  readonly reason: Reason | 'unlisted';
  readonly code: number;
  readonly httpStatus: number;
  readonly vendorMessage: string;
  readonly mayHaveExecuted: boolean;
  readonly retry: RetryAdvice;
  readonly details: Readonly<Record<string, unknown>> | undefined;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly advice: string | undefined;
  readonly attempts: number;
  readonly doc: string;
}

/** The vendor received the request and refused it. */
export class VendorError<Reason extends string = string> extends Error implements VendorErrorFields<Reason> {
  override readonly name = 'VendorError';
  readonly [errorMarker] = true;
  readonly kind = 'vendor';
  readonly sent = 'yes';
  readonly vendor: VendorName;
  readonly operation: string;
  /** Why, as one word of the catalogue; `unlisted` when the vendor sent a code that the catalogue does not have. */
  readonly reason: Reason | 'unlisted';
  /** The vendor's own code. */
  readonly code: number;
  readonly httpStatus: number;
  /** The vendor's text, cut to 500 characters, without secrets. It changes without notice: do not branch on it. */
  readonly vendorMessage: string;
  /** Whether the call may have taken effect, in whole or in part, although it was refused. */
  readonly mayHaveExecuted: boolean;
  /** What the catalogue advises; `never` for a code that it does not have. The client has followed it already. */
  readonly retry: RetryAdvice;
  /** What else the vendor said, such as the scopes that are missing. */
  readonly details: Readonly<Record<string, unknown>> | undefined;
  /** The vendor's id of the request; name it when you write to the vendor. */
  readonly requestId: string | undefined;
  /** How long the vendor asks to wait before the next call. */
  readonly retryAfterMs: number | undefined;
  /** What to do about it. */
  readonly advice: string | undefined;
  /** How many times the request was tried. */
  readonly attempts: number;
  /** The vendor's page. */
  readonly doc: string;

  constructor(message: string, fields: VendorErrorFields<Reason>) {
    super(message);
    this.vendor = fields.vendor;
    this.operation = fields.operation;
    this.reason = fields.reason;
    this.code = fields.code;
    this.httpStatus = fields.httpStatus;
    this.vendorMessage = fields.vendorMessage;
    this.mayHaveExecuted = fields.mayHaveExecuted;
    this.retry = fields.retry;
    this.details = fields.details;
    this.requestId = fields.requestId;
    this.retryAfterMs = fields.retryAfterMs;
    this.advice = fields.advice;
    this.attempts = fields.attempts;
    this.doc = fields.doc;
  }
}
