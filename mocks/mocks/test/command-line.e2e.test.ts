import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

async function run(...argv: string[]) {
  const child = spawn(process.execPath, ['--conditions=@x/source', cli, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, stdout, stderr };
}

it('runs a command with the environment of all three vendors', async () => {
  const script = 'console.log(JSON.stringify(process.env))';
  const { code, stdout, stderr } = await run('exec', '--', process.execPath, '-e', script);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(/^x-mocks ready \S+ feishu,wps,fxiaoke\n$/),
  });
  const { X_MOCKS_URL: url, ...env } = JSON.parse(stdout);
  expect(env).toMatchObject({ FEISHU_BASE_URL: url, WPS_BASE_URL: url, FXIAOKE_BASE_URL: url });
  expect(env.FEISHU_APP_ID).toMatch(/^cli_/);
});

it('prints help, and listens on 4610 unless told otherwise', async () => {
  const { code, stdout } = await run('--help');
  expect(code).toBe(0);
  expect(stdout).toContain('x-mocks ready http://127.0.0.1:4610 feishu,wps,fxiaoke');
});
