import { runMockCommandLine } from '@x/mock-kit';
import { version } from './version.ts';
import { wpsVendor } from './wps-vendor.ts';

/** The command line; resolves when all is over, with `process.exitCode` set. */
export function run(): Promise<void> {
  return runMockCommandLine(wpsVendor, { bin: 'wps-users-mock', version, defaultPort: 4612 });
}
