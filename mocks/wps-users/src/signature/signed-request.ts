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
