import { expect, it } from 'vitest';
import { repositoryRoot } from '../src/repository-root.ts';
import { runCommand } from '../src/run-command.ts';

it('no file, export or dependency is left that nothing uses', async () => {
  const { exitCode, stdout, stderr } = await runCommand('knip', ['--no-progress'], { cwd: repositoryRoot });
  if (exitCode !== 0) expect.fail(`Remove what knip names, or say in knip.json what starts it:\n${stdout}${stderr}`);
});
