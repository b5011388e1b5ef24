import { runMockCommandLine } from '@x/mock-kit';
import { fxiaokeVendor } from './vendor.ts';
import { VERSION } from './version.ts';

/** The command line; resolves when all is over, with `process.exitCode` set. */
export function run(): Promise<void> {
  return runMockCommandLine(fxiaokeVendor, { bin: 'fxiaoke-offline-mock', version: VERSION, defaultPort: 4613 });
}
