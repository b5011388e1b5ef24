import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { commandOf, runProgram } from './support/run-command.ts';

const missing = spawnSync('curl', ['--version']).error;

it.skipIf(missing !== undefined)(
  `a shell script with curl drives a mock and its admin API${missing === undefined ? '' : ` (${missing.message})`}`,
  async () => {
    const script = fileURLToPath(new URL('./support/drive-with-curl.sh', import.meta.url));
    const { code, stdout, stderr } = await runProgram(['sh', script, ...commandOf('toy-mocks')]).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) });
    expect(stdout.split('\n')).toEqual([
      'user One',
      'fault 429',
      'state Renamed',
      'clock frozen',
      'journal 3',
      'session other',
      'reset One',
      'stopped 0',
      '',
    ]);
  },
);
