import { hostVendor } from '../session/vendor-tenant.ts';
import type { MockVendor } from '../vendor/mock-vendor.ts';
import type { CommandLineProgram } from './program.ts';
import { runMocksCommandLine } from './run-mocks-command-line.ts';

/**
 * The whole of a vendor mock's bin, see {@link runMocksCommandLine}.
 *
 * @param argv the arguments without Node and the script.
 */
export function runMockCommandLine<Seed, State, Credentials>(
  vendor: MockVendor<Seed, State, Credentials>,
  program: CommandLineProgram,
  argv?: readonly string[],
): Promise<void> {
  return runMocksCommandLine([hostVendor(vendor)], program, argv);
}
