import { runMocksCommandLine } from '@x/mock-kit';
import packageJson from '../package.json' with { type: 'json' };
import { allVendors } from './all-vendors.ts';

export async function run(): Promise<void> {
  await runMocksCommandLine(allVendors, { bin: 'x-mocks', version: packageJson.version, defaultPort: 4610 });
}
