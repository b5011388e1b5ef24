import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishedFolders } from '../src/published/published-packages.ts';
import { commitAll } from '../src/release/commit-all.ts';
import { repositoryRoot } from '../src/repository-root.ts';
import { runCommand } from '../src/run-command.ts';
import { runOrThrow } from '../src/run-or-throw.ts';

const copied = [
  'package.json',
  'pnpm-workspace.yaml',
  '.changeset/config.json',
  ...publishedFolders.map((folder) => `${folder}/package.json`),
];

/** What the job `changeset` of ci.yml asks of a pull request, in a repository with these packages and no code. */
describe('a pull request', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'changesets-'));
    for (const file of copied) await cp(join(repositoryRoot, file), join(folder, file));
    await runOrThrow('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder });
    await commitAll(folder, 'Before');
    await runOrThrow('git', ['switch', '--quiet', '--create', 'change'], { cwd: folder });
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function change(file: string, text = '// changed\n'): Promise<void> {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await appendFile(join(folder, file), text);
  }

  async function exitCodeOfCheck(): Promise<number | null> {
    await commitAll(folder, 'The change');
    return (await runCommand('changeset', ['status', '--since=main'], { cwd: folder })).exitCode;
  }

  it.each(['src/index.ts', 'src/send/new.ts'])(
    'that changes %s of a package is refused without a changeset',
    async (file) => {
      await change(`packages/bulk/${file}`);
      expect(await exitCodeOfCheck()).toBe(1);
    },
  );

  it('passes with a changeset', async () => {
    await change('packages/bulk/src/index.ts');
    await writeFile(join(folder, '.changeset/one.md'), "---\n'@x/bulk': patch\n---\n\nSomething is better.\n");
    expect(await exitCodeOfCheck()).toBe(0);
  });

  it('passes with an empty one, when users see nothing of the change', async () => {
    await change('packages/bulk/src/index.ts');
    await runOrThrow('changeset', ['add', '--empty'], { cwd: folder });
    expect(await exitCodeOfCheck()).toBe(0);
  });

  it('passes without any when only tests, reports or documents have changed', async () => {
    await change('packages/bulk/src/index.test.ts');
    await change('packages/bulk/test/new.e2e.test.ts');
    await change('packages/bulk/api/index.api.md');
    await change('docs/guides/new.md');
    expect(await exitCodeOfCheck()).toBe(0);
  });
});
