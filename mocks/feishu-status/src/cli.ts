#!/usr/bin/env node
// Imports nothing but the check: an older Node may not even be able to read the rest.
import { unsupportedNode } from '@x/mock-kit/node-version';

const unsupported = unsupportedNode(process.versions.node);
if (unsupported === undefined) {
  const { run } = await import('./run.ts');
  await run();
} else {
  process.stderr.write(`feishu-status-mock: ${unsupported}\n`);
  process.exitCode = 5;
}
