import { unsupportedNode } from '@x/mock-kit/node-version';

const unsupported = unsupportedNode(process.versions.node);
if (unsupported === undefined) {
  const { run } = await import('./run.ts');
  await run();
} else {
  process.stderr.write(`desk-mock: ${unsupported}\n`);
  process.exitCode = 5;
}
