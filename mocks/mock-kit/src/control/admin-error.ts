/** The admin API refused, or could not be reached. The message says what to do. */
export class MockAdminError extends Error {
  override readonly name = 'MockAdminError';
  /** Undefined when there was no answer. */
  readonly status: number | undefined;
  readonly issues: readonly { readonly path: string; readonly message: string }[];

  constructor(
    message: string,
    status: number | undefined,
    issues: readonly { readonly path: string; readonly message: string }[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.status = status;
    this.issues = issues;
  }
}

/** What a test expected of the requests does not hold. The message is for people; `failures` is the same in parts. */
export class MockVerificationError extends Error {
  override readonly name = 'MockVerificationError';
  readonly failures: readonly { readonly what: string; readonly message: string }[];

  constructor(failures: readonly { readonly what: string; readonly message: string }[]) {
    super(failures.map(({ message }) => message).join('\n\n'));
    this.failures = failures;
  }
}
