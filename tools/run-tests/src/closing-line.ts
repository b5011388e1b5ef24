import type { TestResults } from './test-results.ts';

/** The last line of a run: `120 passed, 0 failed, 2 skipped`. */
export function closingLine({ passed, failed, skipped }: TestResults): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped.length === 0 ? line : `${line}, ${skipped.length} skipped`;
}
