/**
 * A request exactly as it arrived. Signature checks need the bytes that were sent, so nothing here is decoded,
 * normalised, merged or sorted.
 */
export interface RawRequest {
  readonly method: string;
  /** The request target as on the request line, for example `/v7/users?status=active&status=disabled`. */
  readonly target: string;
  /** The target up to the first `?`, still percent-encoded. */
  readonly path: string;
  /** The target after the first `?`, still percent-encoded; empty when there is none. */
  readonly query: string;
  /** Names and values in turn, in the order and spelling in which they arrived. */
  readonly rawHeaders: readonly string[];
  /** The value of a header by its name in any case; the values of a repeated header joined with `, `. */
  header(name: string): string | undefined;
  /** The bytes of the body; empty when there was none. */
  readonly body: Uint8Array;
}
