import { runMockCommandLine } from '../../src/index.ts';
import { toyVendor } from './toy-vendor.ts';

await runMockCommandLine(toyVendor, { bin: 'toy-mock', version: '1.2.3', defaultPort: 4699 });
