/** A match or a verification that cannot be taken. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly issues: readonly { readonly path: string; readonly message: string }[];

  constructor(issues: readonly { readonly path: string; readonly message: string }[]) {
    super(issues.map(({ path, message }) => `${path || '(root)'}: ${message}`).join('; '));
    this.issues = issues;
  }
}
