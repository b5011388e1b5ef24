#!/usr/bin/env node
import { runMockCommandLine } from '@x/mock-kit';
import { feishuVendor } from './vendor.ts';
import { version } from './version.ts';

await runMockCommandLine(feishuVendor, { bin: 'feishu-status-mock', version, defaultPort: 4611 });
