import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const main = join(import.meta.dirname, '../src/main.ts');

it.each([
  ['debug', [30, 20, 40, 30, 40, 50, 40, 40, 40, 50]],
  ['warn', [40, 40, 50, 40, 40, 40, 50]],
])('writes JSON lines from the level %s on where there is no terminal', async (level, expected) => {
  const env = { ...process.env, LOG_LEVEL: level };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--conditions=@x/source', main], { env });
  expect(stderr).toBe('');
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).level)).toEqual(expected);
});
