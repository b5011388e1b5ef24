import type { Exchange } from './exchange.ts';

/** The error of a vendor's refusal, as a client throws it. */
export interface SeenError {
  readonly operation: string;
  readonly reason: string;
}

/** A value that a passed assertion demanded. */
export interface Assertion {
  /** The demanded values as JSON. */
  readonly expected: string;
  /** What was looked at, when it was the error of a refusal. */
  readonly error: SeenError | undefined;
}

/** What was seen while a test ran. */
export interface TestRecord {
  /** From the root of the repository, with slashes. */
  readonly file: string;
  readonly name: string;
  readonly exchanges: readonly Exchange[];
  readonly assertions: readonly Assertion[];
}
