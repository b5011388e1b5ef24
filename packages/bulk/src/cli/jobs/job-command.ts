import type { Option } from 'commander';
import type { PreparedJob, VendorVariables } from './prepared-job.ts';

/** A subcommand: what it is called, what it can be told, and the job that comes of it. */
export interface JobCommand {
  readonly name: string;
  readonly summary: string;
  readonly variables: VendorVariables;
  readonly options: readonly Option[];
  /** Optional arguments of an example line. */
  readonly example: string;
  /** @param values as commander has read them for `options` */
  prepare(values: Readonly<Record<string, unknown>>): PreparedJob;
}

/** Ties the type of the options' values to the options; commander itself does not know them. */
export function jobCommand<Values>(
  command: Omit<JobCommand, 'prepare'> & { prepare(values: Values): PreparedJob },
): JobCommand {
  return { ...command, prepare: (values) => command.prepare(values as Values) };
}
