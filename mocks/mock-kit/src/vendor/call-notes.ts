/** Something that a caller did and should not have: it does not change the answer, and the journal keeps it. */
export interface Violation {
  /** For example `unknown-field`, `retried-too-early`, `signature-mismatch`. */
  readonly code: string;
  readonly message: string;
  /** Where in the request, for example `body.user_ids.0` or `query.page_size`. */
  readonly path?: string;
  /** The rule that makes it one. */
  readonly rule?: string;
}

/** What a mock found out about the signature of a request. Never a key and never a signature. */
export interface SignatureReport {
  /** For example `KSO-1`. */
  readonly scheme: string;
  readonly verified: boolean;
  /** Why it was refused. */
  readonly reason?: string;
  readonly expectedStringToSign: string;
  /** What the client must have signed instead, where a known mistake explains its signature. */
  readonly receivedStringToSign?: string;
  /** The likely mistakes, in words for the person who signs. */
  readonly hints: readonly string[];
}

/** Where a vendor writes down what it noticed about a call. */
export interface CallNotes {
  violation(violation: Violation): void;
  signature(report: SignatureReport): void;
}
