#!/usr/bin/env node
import { runMockCommandLine } from '@x/mock-kit';
import { version } from './version.ts';
import { wpsVendor } from './wps-vendor.ts';

await runMockCommandLine(wpsVendor, { bin: 'wps-users-mock', version, defaultPort: 4612 });
