import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { cleanEnvironment } from '../../src/packed/clean-environment.ts';
import { codeBlocks } from '../../src/packed/code-blocks.ts';
import { findNodes } from '../../src/packed/node-versions.ts';
import { repositoryRoot } from '../../src/repository-root.ts';
import { type CommandResult, runCommand } from '../../src/run-command.ts';

const require = createRequire(import.meta.url);
const consumer = inject('consumer');
const nodes = await findNodes();
const newest = nodes.at(-1)?.path ?? process.execPath;
const guide = await readFile(join(repositoryRoot, 'docs/guides/testing-with-the-mocks.md'), 'utf8');

/** A folder of its own beside the installed packages. */
async function projectFolder(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(consumer, name);
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return folder;
}

function blockWith(text: string): string {
  const block = codeBlocks(guide, 'ts').find((code) => code.includes(text));
  if (block === undefined) throw new Error(`the guide has no block with ${text}`);
  return block;
}

function run(node: string, cwd: string, program: string, ...arguments_: string[]): Promise<CommandResult> {
  return runCommand(node, [program, ...arguments_], { cwd, env: cleanEnvironment() });
}

/** A client that finds its mock in the environment, as `x-mocks exec` sets it. */
const testOfClient = `
import { createWpsUsers } from '@x/wps-users';

test('disables a user', async () => {
  const { WPS_BASE_URL: baseURL, WPS_APP_ID: appId, WPS_APP_KEY: appKey } = process.env;
  const wps = createWpsUsers({ appId, appKey, baseURL });
  await wps.batchDisable({ user_ids: ['mock-user-0001'] });
  expect((await wps.get({ user_id: 'mock-user-0001' })).status).toBe('disabled');
  await wps.close();
});
`;

const jest = join(dirname(require.resolve('jest/package.json')), 'bin/jest.js');
const jestManifest = JSON.stringify({
  type: 'module',
  jest: { testMatch: ['**/*.test.mjs'], transform: {}, rootDir: '.' },
});

describe.each(nodes)('Jest on Node $version', ({ version, path }) => {
  it('runs a test of a client, with the mocks outside', async () => {
    const files = { 'users.test.mjs': testOfClient, 'package.json': jestManifest };
    const folder = await projectFolder(`jest-client-${version}`, files);
    const xMocks = join(consumer, 'node_modules/@x/mocks/dist/cli.js');
    const command = ['exec', '--', path, '--experimental-vm-modules', jest, '--ci'];
    const { exitCode, stderr } = await run(path, folder, xMocks, ...command);
    expect(stderr).toContain('Tests:       1 passed, 1 total');
    expect(exitCode).toBe(0);
  });

  // Before Node 24.9 Jest cannot require an ES module: no dependency of a mock may be one that is required.
  it('runs the test that the guide gives for other runners, with a mock in its process', async () => {
    const test = blockWith("from 'node:test'")
      .replace("import { after, test } from 'node:test';\n", '')
      .replace('after(', 'afterAll(');
    const files = { 'users.test.mjs': test, 'package.json': jestManifest };
    const folder = await projectFolder(`jest-guide-${version}`, files);
    const { exitCode, stderr } = await run(path, folder, '--experimental-vm-modules', jest, '--ci');
    expect(stderr).toContain('Tests:       1 passed, 1 total');
    expect(exitCode).toBe(0);
  });
});

it('vitest runs a test that uses the helpers of @x/mocks', async () => {
  const vitest = dirname(require.resolve('vitest/package.json'));
  await symlink(vitest, join(consumer, 'node_modules/vitest'), 'junction');
  const folder = await projectFolder('with-vitest', {
    'vitest.config.mjs': "export default { test: { globalSetup: ['./global-setup.mjs'] } };\n",
    'global-setup.mjs': "export { globalSetup as default } from '@x/mocks/vitest';\n",
    'status.test.ts': blockWith('mockSession'),
  });
  const { exitCode, stdout } = await run(newest, folder, join(vitest, 'vitest.mjs'), 'run', '--no-color');
  expect(stdout).toMatch(/Tests {2}\d+ passed/);
  expect(exitCode).toBe(0);
});
