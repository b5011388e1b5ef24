import { hostVendor, runMocksCommandLine } from '../../src/index.ts';
import { secondToyVendor, toyVendor } from './toy-vendor.ts';

await runMocksCommandLine([hostVendor(toyVendor), hostVendor(secondToyVendor)], {
  bin: 'toy-mocks',
  version: '1.2.3',
  defaultPort: 4698,
});
