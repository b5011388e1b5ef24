import type { FaultRule } from '../../control/fault-rule.ts';
import { FaultError } from '../../faults/fault-error.ts';
import { parseFaultRules } from '../../faults/parse-fault-rules.ts';
import type { HostedVendor } from '../../session/vendor-tenant.ts';
import { CommandFailure, ExitCode } from '../exit-code.ts';
import { describeIssues } from '../output/describe-issues.ts';
import { readDataFile, readTextFile } from './read-data-file.ts';

/**
 * Reads the rules of `--faults`: a file when it looks like one, otherwise the rules in their short form.
 *
 * @throws CommandFailure naming everything that is wrong with them.
 */
export async function readFaults(given: string, vendors: readonly HostedVendor[]): Promise<readonly FaultRule[]> {
  const isFile = /\.(?:json|ya?ml|txt)$/i.test(given);
  const value = isFile ? await readFaultFile(given) : given;
  const descriptions = vendors.map(({ description }) => description);
  const operations = descriptions.flatMap((vendor) => vendor.operations.map(({ id }) => id));
  try {
    return parseFaultRules(value, { operations: [...new Set(operations)], vendors: descriptions, socket: true });
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    const what = isFile ? `The fault file ${given} is invalid` : 'The faults of --faults are invalid';
    throw new CommandFailure(ExitCode.inputInvalid, `${what}:\n${describeIssues(error.issues)}`);
  }
}

/** Rules in JSON or YAML; in a file `.txt` in their short form. */
export function readFaultFile(file: string): Promise<unknown> {
  return /\.txt$/i.test(file) ? readTextFile('fault file', file) : readDataFile('fault file', file);
}
