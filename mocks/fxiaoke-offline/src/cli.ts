#!/usr/bin/env node
import { runMockCommandLine } from '@x/mock-kit';
import { fxiaokeVendor } from './vendor.ts';
import { VERSION } from './version.ts';

await runMockCommandLine(fxiaokeVendor, { bin: 'fxiaoke-offline-mock', version: VERSION, defaultPort: 4613 });
