/** Somebody tries to get in. */
export interface Attempt {
  readonly what: string;
  readonly expected: 'let in' | 'refused';
  /** What came of it, and what else is wrong: something was changed or shown that should not have been. */
  run(): Promise<{ readonly got: 'let in' | 'refused'; readonly wrong?: string | undefined }>;
}

export interface Tried {
  readonly letIn: number;
  readonly refused: number;
  readonly failures: readonly string[];
}

/** Runs them one after the other, since most look at what they have left behind. */
export async function tryAll(attempts: readonly Attempt[]): Promise<Tried> {
  let [letIn, refused] = [0, 0];
  const failures: string[] = [];
  for (const { what, expected, run } of attempts) {
    const { got, wrong } = await run();
    if (got === 'let in') letIn += 1;
    else refused += 1;
    if (got !== expected) failures.push(`${what}: ${got}, and should have been ${expected}`);
    if (wrong !== undefined) failures.push(`${what}: ${wrong}`);
  }
  return { letIn, refused, failures };
}
