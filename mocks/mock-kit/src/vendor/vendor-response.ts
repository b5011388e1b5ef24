/** What a vendor answers. The body is the vendor's, to the byte; everything about the mock itself goes to headers. */
export interface VendorResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Ids of the {@link Rule}s with label `inferred` that this answer depended on; sent as `x-mock-rule`. */
  readonly inferredRules?: readonly string[];
  /** For the person who debugs: why the answer is what it is; sent as `x-mock-diagnostics`. Never a secret. */
  readonly diagnostics?: string;
}
