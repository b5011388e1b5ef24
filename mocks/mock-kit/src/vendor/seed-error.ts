/** A seed, or a change to the state, that the vendor's mock cannot take. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly issues: readonly { readonly path: string; readonly message: string }[];

  constructor(issues: readonly { readonly path: string; readonly message: string }[]) {
    super(issues.map(({ path, message }) => `${path || '(root)'}: ${message}`).join('; '));
    this.issues = issues;
  }
}
