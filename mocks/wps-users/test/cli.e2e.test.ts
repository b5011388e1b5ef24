import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { fetchToken } from './support/token-call.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

function start(...flags: string[]) {
  const child = spawn(process.execPath, ['--conditions=@x/source', cli, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

async function exitCodeOf(child: ChildProcess): Promise<unknown> {
  const [code] = await once(child, 'exit');
  return code;
}

it('prints one line when it is ready, serves, and stops when told', { timeout: 30_000 }, async () => {
  const child = start('--port', '0');
  const exitCode = exitCodeOf(child);
  const lines: string[] = [];
  const reader = createInterface(child.stdout).on('line', (line) => lines.push(line));
  const [line] = await once(reader, 'line');
  expect(line).toMatch(/^wps-users-mock ready http:\/\/127\.0\.0\.1:\d+$/);

  const url = String(line).split(' ').at(-1) ?? '';
  await fetchToken(url, { appId: 'AKmock20260101SIGNED', appKey: 'mock-key-signed' });
  child.kill('SIGTERM');
  expect(await exitCode).toBe(0);
  expect(lines).toEqual([line]);
});

it('tells its version and its default port', { timeout: 30_000 }, async () => {
  expect(await text(start('--version').stdout)).toBe(`${manifest.version}\n`);
  expect(await text(start('--help').stdout)).toContain('4612');
});
