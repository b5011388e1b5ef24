import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { admin } from './support/admin.ts';
import { runProgram } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { startToyMocks } from './support/with-toy-mocks.ts';

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const config = fileURLToPath(new URL('./vitest-run/vitest.config.ts', import.meta.url));

const files = temporaryFolder();

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({ title: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullable() }),
      ),
    }),
  ),
});

/** A run of vitest as a consumer has one: what became of each test, `passed` or why it failed. */
async function run(env: NodeJS.ProcessEnv): Promise<Record<string, string>> {
  const file = files.path('report.json');
  const argv = [vitest, 'run', '--config', config, '--reporter=json', `--outputFile.json=${file}`];
  // A run within a run is none of the outer one's.
  const ofOuterRun = Object.keys(process.env).filter((name) => name.startsWith('VITEST'));
  const without = Object.fromEntries(ofOuterRun.map((name) => [name, undefined]));
  await runProgram([process.execPath, ...argv], { ...without, ...env }).ended;
  const { testResults } = reportSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  await rm(file);
  return Object.fromEntries(
    testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ title, status, failureMessages }) => [
        title,
        status === 'passed' ? status : (failureMessages ?? []).join('\n'),
      ]),
    ),
  );
}

const expected = {
  clean: 'passed',
  'with a violation': expect.stringContaining('toy says so'),
  'with a fault left over': expect.stringContaining('toy.getUser'),
  'with a fault that may be left over': 'passed',
  // What a session has to say does not hide why the test failed.
  'failed by itself': expect.not.stringContaining('toy says so'),
  'concurrent, with a violation': expect.stringContaining('toy says so'),
  'concurrent and clean': 'passed',
};

it('a session per test fails the test that left it unclean, on mocks started for the run', async () => {
  expect(await run({ X_MOCKS_URL: '' })).toEqual(expected);
});

it('uses the mocks of X_MOCKS_URL, closes its sessions, and leaves the mocks running', async () => {
  const { url } = await startToyMocks();
  expect(await run({ X_MOCKS_URL: url })).toEqual(expected);
  const { body } = await admin(url, 'GET', '/v1/sessions');
  expect(body).toMatchObject({ items: [{ id: 'default' }] });
});
