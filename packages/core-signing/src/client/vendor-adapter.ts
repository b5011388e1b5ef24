import type { ErrorCatalogue } from '../contract/error-entry.ts';
import type { ReadyRequest, WireRequest } from '../request/wire-request.ts';
import type { TransportResponse } from '../transport/transport.ts';

/** What is particular to a vendor on the way of a call, as pure functions. */
export interface VendorAdapter<Token> {
  /** The vendor's name for messages. */
  readonly title: string;
  readonly errors: ErrorCatalogue;
  /** The header that carries the vendor's id of a request, in lower case. */
  readonly requestIdHeader?: string | undefined;
  /** Puts the token where the vendor wants it. Called anew for every attempt. */
  authorize(request: WireRequest, token: Token): WireRequest;
  /** Adds what every request carries, token or not. Called anew for every attempt. */
  prepare?(request: WireRequest): WireRequest;
  /** Signs the exact bytes that leave. */
  sign(request: ReadyRequest, date: Date): ReadyRequest;
  readRetryAfterMs(response: TransportResponse): number | undefined;
  /** The parts of a token that must never be shown. */
  secretsOf(token: Token): readonly string[];
  /** What else of a signed request must never be shown: its signature. */
  secretsIn?(signed: ReadyRequest): readonly string[];
}
