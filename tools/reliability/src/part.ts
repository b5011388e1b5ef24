/** One part of the reliability run: it tries something, measures it, and says what did not hold. */
export interface Part {
  /** The word that picks it on the command line, in kebab case. */
  readonly name: string;
  /** What it shows, in one line. */
  readonly title: string;
  run(options: PartOptions): Promise<PartOutcome>;
}

export interface PartOptions {
  /** `short` takes seconds and is part of the ordinary tests; `full` takes minutes and is what the figures are from. */
  readonly scale: 'short' | 'full';
  /** Whatever is generated is generated from this, so that a failure can be had again. */
  readonly seed: number;
  /** Prints one line of progress, for a person who waits. */
  readonly progress: (line: string) => void;
  /** Rewrites the files that the part compares with, instead of comparing. */
  readonly write?: boolean;
  /** Ends when the person gives up. */
  readonly signal?: AbortSignal;
}

export interface PartOutcome {
  /** What was measured, in the order to print it. */
  readonly figures: readonly Figure[];
  /** What did not hold, each a sentence that says what to look at; empty when all is well. */
  readonly failures: readonly string[];
}

export interface Figure {
  readonly what: string;
  /** Printed as it is, with its unit. */
  readonly value: string;
}
