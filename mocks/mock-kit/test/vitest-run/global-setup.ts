import { hostVendor, startMocksServer } from '../../src/index.ts';
import { createGlobalSetup } from '../../src/vitest/index.ts';
import { secondToyVendor, toyVendor } from '../support/toy-vendor.ts';

export default createGlobalSetup(() => startMocksServer([hostVendor(toyVendor), hostVendor(secondToyVendor)]));
