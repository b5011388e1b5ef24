import type { ErrorEntry } from '../contract/error-entry.ts';

/** One fault of a value, by the place where it stands: `user_list[0].end_time`. Never holds the value itself. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

/**
 * Whether the vendor may have received the request.
 *
 * - `no`: the request never left, so sending it again is safe.
 * - `yes`: an answer had begun to arrive.
 * - `unknown`: it was handed to the network and no answer came back.
 */
export type Sent = 'yes' | 'no' | 'unknown';

/** What kept a request from being answered. */
export type TransportProblem = 'connection' | 'timeout' | 'deadline' | 'response-too-large' | 'client-closed';

/** What an answer was that was none of the vendor's API. */
export type ProtocolProblem = 'empty' | 'html' | 'not-json' | 'no-envelope' | 'wrong-shape';

/**
 * Why an attempt did not end in a value: plain data, so that the decision to retry is a pure function of it. Becomes
 * an error only when the call gives up.
 */
export type Failure = TransportFailure | ProtocolFailure | VendorFailure;

export interface TransportFailure {
  readonly kind: 'transport';
  readonly problem: TransportProblem;
  readonly sent: Sent;
  /** The code of the system or of the HTTP library, such as `ECONNREFUSED`. */
  readonly systemCode?: string | undefined;
  readonly detail: string;
}

export interface ProtocolFailure {
  readonly kind: 'protocol';
  readonly problem: ProtocolProblem;
  readonly httpStatus: number;
  readonly issues: readonly Issue[];
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
}

export interface VendorFailure {
  readonly kind: 'vendor';
  /** A reason of the vendor's catalogue, or `unlisted`. */
  readonly reason: string;
  readonly entry?: ErrorEntry | undefined;
  /** Whether the request may have been carried out, in whole or in part; settled from the entry and the operation. */
  readonly mayHaveExecuted: boolean;
  readonly code: number;
  readonly httpStatus: number;
  readonly vendorMessage: string;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** How an attempt ended. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };
