import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const pages = new Map([
  ['one.md', '# One\n'],
  ['two.md', '# Two\n'],
]);

describe('run', () => {
  let folder: string;
  let printed: string[];
  const start = (...arguments_: string[]) =>
    run(arguments_, join(folder, 'errors'), pages, (line) => printed.push(line));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'error-pages-'));
    printed = [];
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('writes the pages, and then has nothing to do', async () => {
    expect(await start()).toBe(0);
    expect(await readFile(join(folder, 'errors/one.md'), 'utf8')).toBe('# One\n');
    expect(printed).toEqual(['written: docs/errors/one.md', 'written: docs/errors/two.md']);
    printed = [];
    expect(await start()).toBe(0);
    expect(printed).toEqual(['The pages are as they should be.']);
  });

  it('with --check names what is missing or changed and writes nothing', async () => {
    await start();
    await rm(join(folder, 'errors/one.md'));
    await writeFile(join(folder, 'errors/two.md'), '# Two');
    printed = [];
    expect(await start('--check')).toBe(1);
    expect(printed).toEqual([
      'stale: docs/errors/one.md',
      'stale: docs/errors/two.md',
      'Write the pages again with: pnpm docs:errors',
    ]);
    expect(await readFile(join(folder, 'errors/two.md'), 'utf8')).toBe('# Two');
  });

  it('with --check says nothing of pages that are as they should be', async () => {
    await start();
    printed = [];
    expect(await start('--check')).toBe(0);
    expect(printed).toEqual([]);
  });

  it('refuses an option that it does not know', async () => {
    await expect(start('--chekc')).rejects.toThrow("Unknown option '--chekc'");
  });
});
