import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../../src');
const libraries = ['bullmq', 'ioredis', 'redis-semaphore'];

/** What a file and all that it imports import from other packages at run time. */
async function packagesOf(file: string, seen = new Set<string>(), found = new Set<string>()): Promise<Set<string>> {
  if (seen.has(file)) return found;
  seen.add(file);
  const text = await readFile(file, 'utf8');
  for (const [, clause = '', name = ''] of text.matchAll(/^(?:import|export)\b([^;]*?)\bfrom '([^']+)';/gm)) {
    if (clause.trimStart().startsWith('type ')) continue;
    if (name.startsWith('.')) await packagesOf(join(dirname(file), name), seen, found);
    else found.add(name);
  }
  return found;
}

describe('the libraries for many machines', () => {
  it.each(['index.ts', 'feishu/index.ts', 'wps/index.ts', 'fxiaoke/index.ts', 'cli/main.ts'])(
    'are not imported by %s',
    async (entry) => {
      const files = new Set<string>();
      const packages = await packagesOf(join(source, entry), files);
      expect(files.size).toBeGreaterThan(2);
      expect(libraries.filter((library) => packages.has(library))).toEqual([]);
    },
  );

  it('are imported where they are asked for, and ioredis is the caller’s alone', async () => {
    expect(await packagesOf(join(source, 'bullmq/index.ts'))).toContain('bullmq');
    const redis = await packagesOf(join(source, 'redis/index.ts'));
    expect(redis).toContain('redis-semaphore');
    expect(redis).not.toContain('bullmq');
    expect(redis).not.toContain('ioredis');
  });

  it('are not loaded with the main entry', () => {
    const program = `
      import { registerHooks } from 'node:module';
      const loaded = [];
      registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
      await import(${JSON.stringify(join(source, 'index.ts'))});
      console.log(loaded.join('\\n'));`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--conditions=@x/source', '--input-type=module', '-e', program],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(stdout).toContain('run-bulk.ts');
    for (const library of libraries) expect(stdout).not.toContain(`/${library}/`);
  });
});
