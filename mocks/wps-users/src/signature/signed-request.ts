/** What a KSO-1 signature covers, exactly as it arrived. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query, still percent-encoded. */
  readonly target: string;
  /** The header as sent, parameters included; empty when there was none. */
  readonly contentType: string;
  /** The value of `X-Kso-Date` as sent. */
  readonly date: string;
  /** Empty when there was no body. */
  readonly body: Uint8Array;
}

/** A signed request with what else a client may have taken for a part of the string to sign. */
export interface ReceivedRequest extends SignedRequest {
  /** What the deployment puts before the path. */
  readonly unsignedPrefix?: string;
  /** The value of `Host`. */
  readonly host?: string | undefined;
  /** The value of `Date`, which no rule of the vendor's speaks of. */
  readonly dateHeader?: string | undefined;
}
