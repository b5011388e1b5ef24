import { fileURLToPath } from 'node:url';
import { startVitest } from 'vitest/node';
import { readTarget } from './opt-in/read-target.ts';

const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** @returns the exit code: 0 when every case holds, 1 when one does not, 2 when nothing may be called */
async function main(): Promise<number> {
  const target = readTarget(process.env);
  if (target.kind === 'refused') {
    console.error('The live suite has called nobody:');
    for (const sentence of target.because) console.error(`- ${sentence}`);
    return 2;
  }
  const vitest = await startVitest('test', ['tools/live/test/contract.test.ts'], {
    root: repositoryRoot,
    watch: false,
    reporters: ['verbose'],
  });
  await vitest.close();
  const { length } = vitest.state.getFiles();
  return length > 0 && vitest.state.getCountOfFailedTests() === 0 && vitest.state.getUnhandledErrors().length === 0
    ? 0
    : 1;
}

process.exitCode = await main();
