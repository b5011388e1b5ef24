import { runMockCommandLine } from '@x/mock-kit';
import { deskVendor } from './vendor.ts';

/** The command line; resolves when all is over, with `process.exitCode` set. */
export function run(): Promise<void> {
  return runMockCommandLine(deskVendor, { bin: 'desk-mock', version: '0.0.0', defaultPort: 4699 });
}
