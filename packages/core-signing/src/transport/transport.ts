import type { HttpMethod } from '../contract/operation.ts';
import type { TransportFailure } from '../errors/failure.ts';

export interface TransportRequest {
  readonly method: HttpMethod;
  /** Scheme, host and port, for example `https://open.feishu.cn`. */
  readonly origin: string;
  /** Path and query, sent exactly as they stand here. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export interface TransportResponse {
  readonly status: number;
  /** The value of a header by its lower-case name. */
  header(name: string): string | undefined;
  readonly body: string;
}

export type TransportResult =
  | { readonly ok: true; readonly response: TransportResponse }
  | { readonly ok: false; readonly failure: TransportFailure };

export interface TransportLimits {
  /** Fires when the attempt must end: its time is up, the caller gave up, or the client was closed. */
  readonly signal: AbortSignal;
  /** The largest body that may be read, in bytes. */
  readonly maxResponseBytes: number;
}

/**
 * Sends one request once: no retry, no redirect, no decompression beyond what the answer declares. Resolves also when
 * the network fails; rejects only for a bug.
 */
export interface Transport {
  send(request: TransportRequest, limits: TransportLimits): Promise<TransportResult>;
  /** Ends idle and open connections that the transport owns. */
  close(): Promise<void>;
}
