/** Something about a fault that cannot be. */
export interface FaultIssue {
  /** Within the value that was given, for example `1.script.0.status`; empty when the value as a whole is meant. */
  readonly path: string;
  readonly message: string;
}

/** Faults that cannot be armed. None of them has been. */
export class FaultError extends Error {
  override readonly name = 'FaultError';
  readonly issues: readonly FaultIssue[];

  constructor(issues: readonly FaultIssue[]) {
    super(issues.map(({ path, message }) => `${path || '(root)'}: ${message}`).join('; '));
    this.issues = issues;
  }
}
