import type { RequestMatch } from './request-match.ts';

/** How often a request is expected. */
export interface Expectation {
  readonly match: RequestMatch;
  /** Exactly so often. One of `times`, `atLeast` and `atMost` may be given, or both of the last two; else at least once. */
  readonly times?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface Verification {
  readonly expect?: readonly Expectation[];
  /** The first requests of the expectations came in this order. */
  readonly order?: boolean;
  /** No request came that none of the expectations matches. */
  readonly noOthers?: boolean;
  readonly noViolations?: boolean;
  /** No answer rested on a rule that is only inferred. */
  readonly noInferred?: boolean;
  /** Every armed fault has used its script up. */
  readonly faultsConsumed?: boolean;
}

/** What does not hold, each in a few lines for people: what was expected, what came, and the nearest misses. */
export interface VerificationFailure {
  readonly what: 'expectation' | 'order' | 'others' | 'violations' | 'inferred' | 'faults';
  readonly message: string;
}
