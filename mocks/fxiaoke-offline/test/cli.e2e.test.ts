import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { exchange } from './support/exchange.ts';
import { TOKEN_PATH } from './support/scene.ts';

const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

function run(...flags: string[]) {
  const child = spawn(process.execPath, ['--conditions=@x/source', CLI, ...flags], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill());
  return child;
}

describe('fxiaoke-offline-mock', () => {
  it('says on one line that it is ready, serves, and stops when told to', async () => {
    const child = run('--port', '0');
    const lines: string[] = [];
    const output = createInterface(child.stdout).on('line', (line) => lines.push(line));
    await once(output, 'line');
    const url = /^fxiaoke-offline-mock ready (http:\/\/127\.0\.0\.1:\d+)$/.exec(lines[0] ?? '')?.[1];

    expect(JSON.parse((await exchange(`${url}${TOKEN_PATH}`, '{}')).text)).toMatchObject({ errorCode: 10001 });

    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(lines).toHaveLength(1);
  });

  it('prints the version of this package', async () => {
    const child = run('--version');
    const [line] = await once(createInterface(child.stdout), 'line');
    expect(line).toBe(packageJson.version);
  });

  it('ends with 2 on an unknown flag', async () => {
    expect(await once(run('--prot', '0'), 'exit')).toEqual([2, null]);
  });
});
