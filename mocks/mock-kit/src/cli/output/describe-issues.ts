interface Issue {
  readonly path: string;
  readonly message: string;
}

/** One line for each issue, with its path within the value. */
export function describeIssues(issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => `  ${path || '(root)'}: ${message}`).join('\n');
}
