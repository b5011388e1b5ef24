import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { send } from './support/send.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

function run(...flags: string[]) {
  const child = spawn(process.execPath, ['--conditions=@x/source', cli, ...flags], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => {
    child.kill();
  });
  return child;
}

describe('feishu-status-mock', () => {
  it('prints one line when it is ready, answers as Feishu, and stops with 0', async () => {
    const child = run('--port', '0');
    const lines: string[] = [];
    const output = createInterface(child.stdout).on('line', (line) => lines.push(line));
    await once(output, 'line');

    const [, url = ''] = /^feishu-status-mock ready (http:\/\/127\.0\.0\.1:\d+)$/.exec(lines[0] ?? '') ?? [];
    expect((await send(url, { method: 'GET', target: '/', headers: {} })).text).toBe('404 page not found');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(lines).toHaveLength(1);
  });

  it('listens on 4611 unless told otherwise', async () => {
    const child = run('--help');
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
    });

    expect(await once(child, 'close')).toEqual([0, null]);
    expect(text).toContain('feishu-status-mock ready http://127.0.0.1:4611');
  });
});
