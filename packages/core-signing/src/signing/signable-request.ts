/** The body of a request: exactly the bytes that will be sent. A string stands for its UTF-8 bytes. */
export type SignableBody = string | Uint8Array | undefined;

/**
 * The parts of a request that a signature covers. Whatever sends the request must leave them as they are.
 *
 * @see https://open.wps.cn/documents/app-integration-dev/wps365/server/api-description/signature-description
 */
export interface SignableRequest {
  /**
   * The HTTP method, signed as given (documented; every sample of the vendor is in upper case). Give it in upper case:
   * `fetch` and `node:http` turn `get` into `GET` on the way, and the signature would no longer fit.
   */
  readonly method: string;
  /**
   * The request target: path plus raw query, exactly as it will be sent, without host and fragment (documented).
   * Already percent-encoded (inferred: the vendor shows no encoded example). On a private deployment, without the
   * prefix in front of `/v7` (documented for private deployments).
   *
   * `fetch` rewrites some targets after they were signed: `.` and `..` segments, a `\`, and unencoded characters such
   * as `"`, `<`, `>`, in a path `{` and `}`, in a query `'`. Percent-encode the characters, resolve the segments.
   */
  readonly path: string;
  /**
   * The `Content-Type` header as it will be sent, parameters included (documented). Needed on a GET too (documented
   * example); may be empty if the header is absent or empty (documented for private deployments only).
   */
  readonly contentType: string;
  /**
   * When the request is sent. A `Date` becomes RFC 1123 text in GMT, to the second: `Mon, 02 Jan 2006 15:04:05 GMT`
   * (documented). A string is signed and sent as given. How far it may be off the vendor's clock is not documented.
   */
  readonly date: Date | string;
  readonly body: SignableBody;
}
