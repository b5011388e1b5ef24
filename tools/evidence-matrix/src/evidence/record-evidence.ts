import { rm } from 'node:fs/promises';
import { startVitest } from 'vitest/node';
import { repositoryRoot } from '../repository-root.ts';
import { evidenceFolder } from './evidence-folder.ts';

/** Runs the tests of the packages and of the mocks, which record what they show. A failed test shows nothing. */
export async function recordEvidence(): Promise<void> {
  console.error('Running the tests of the packages and of the mocks, which takes some minutes.');
  await rm(evidenceFolder, { recursive: true, force: true });
  process.env['X_EVIDENCE'] = evidenceFolder;
  const vitest = await startVitest('test', ['packages/', 'mocks/'], {
    root: repositoryRoot,
    watch: false,
    reporters: [],
    silent: true,
  });
  await vitest.close();
  const failed = vitest.state.getCountOfFailedTests();
  if (failed > 0) console.error(`${failed} tests failed and show nothing; \`pnpm test:unit\` says why.\n`);
}
