import { runMockCommandLine } from '@x/mock-kit';
import { feishuVendor } from './vendor.ts';
import { version } from './version.ts';

/** The command line; resolves when all is over, with `process.exitCode` set. */
export function run(): Promise<void> {
  return runMockCommandLine(feishuVendor, { bin: 'feishu-status-mock', version, defaultPort: 4611 });
}
