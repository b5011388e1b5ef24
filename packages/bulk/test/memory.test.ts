import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const megabytes = 1_048_576;

describe('a run over a million users', () => {
  it('holds no more of them at its end than at its beginning', async () => {
    const program = join(import.meta.dirname, 'support/many-users.ts');
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', '--conditions=@x/source', program]);
    const heaps = stdout.trim().split('\n').map(Number);
    expect(heaps).toHaveLength(3);
    expect(Math.max(...heaps) - Math.min(...heaps)).toBeLessThan(10 * megabytes);
  });
});
