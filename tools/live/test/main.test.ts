import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Starts the command with these variables of the suite and no others. */
async function run(variables: Readonly<Record<string, string>>) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--conditions=@x/source', main], {
    env: { PATH, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { stdout, stderr, exitCode };
}

it.each([
  ['CONTRACT_TARGET', {}, 'CONTRACT_TARGET is neither "live" nor "mock"'],
  [
    'the list of hosts',
    { CONTRACT_TARGET: 'live', FEISHU_APP_ID: 'cli_a', FEISHU_APP_SECRET: 'b' },
    'X_LIVE_HOSTS is missing',
  ],
  ['credentials', { CONTRACT_TARGET: 'live', X_LIVE_HOSTS: 'open.feishu.cn' }, 'FEISHU_APP_SECRET is missing.'],
])(
  'without %s it calls nobody, says so, and exits with 2',
  async (_, variables, sentence) => {
    const { stdout, stderr, exitCode } = await run(variables);
    expect(stderr).toContain('The live suite has called nobody:');
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  },
  30_000,
);

it('runs the cases against the mock servers when that is the target', async () => {
  const { stdout, exitCode } = await run({ CONTRACT_TARGET: 'mock' });
  expect(stdout).toContain('a created status is in the list until it is deleted');
  expect(stdout).toContain('the departments have ids of their own');
  expect(exitCode).toBe(0);
}, 60_000);
