/** A change to the sources that makes them wrong, and the tests that must notice. */
export interface Mutation {
  readonly id: string;
  readonly edits: readonly {
    /** From the root of the repository. */
    readonly file: string;
    readonly find: string;
    readonly replace: string;
  }[];
  /** Test files, from the root, of which at least one test must fail. */
  readonly caughtBy: readonly string[];
  /** Test files that stay green although the sources are wrong: they cannot be the only oracle. */
  readonly missedBy?: readonly string[];
}
