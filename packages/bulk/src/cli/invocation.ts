import type { PreparedJob } from './jobs/prepared-job.ts';
import type { RunValues } from './options/run-values.ts';

/** A command line that has been understood. */
export interface Invocation {
  readonly command: string;
  readonly prepared: PreparedJob;
  readonly values: RunValues;
  /** As given, the subcommand first. */
  readonly argv: readonly string[];
}
