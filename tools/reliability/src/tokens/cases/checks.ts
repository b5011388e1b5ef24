import { isDeepStrictEqual } from 'node:util';

/** Gathers what does not hold, as sentences. */
export interface Checks {
  readonly failures: string[];
  equal(what: string, actual: unknown, expected: unknown): void;
  atMost(what: string, actual: number, limit: number): void;
  /** Every promise must have resolved. */
  allWell(settled: readonly PromiseSettledResult<unknown>[]): void;
}

export function createChecks(): Checks {
  const failures: string[] = [];
  return {
    failures,
    equal(what, actual, expected) {
      if (isDeepStrictEqual(actual, expected)) return;
      failures.push(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
    },
    atMost(what, actual, limit) {
      if (actual > limit) failures.push(`${what}: ${actual}, which is more than ${limit}`);
    },
    allWell(settled) {
      const reasons = settled.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
      if (reasons.length > 0) failures.push(`${reasons.length} of ${settled.length} calls failed: ${reasons[0]}`);
    },
  };
}
