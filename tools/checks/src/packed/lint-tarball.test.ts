import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../run-command.ts';
import { publintProblems, typesProblems } from './lint-tarball.ts';

const good = {
  name: 'made-up',
  version: '1.0.0',
  type: 'module',
  license: 'MIT',
  sideEffects: false,
  engines: { node: '>=20.19' },
  files: ['dist'],
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
};

describe('the linters of tarballs', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lint-tarball-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** A tarball as npm makes it, with one module that exports a number. */
  async function tarballOf(manifest: object, declaration = 'export declare const answer: number;\n'): Promise<string> {
    const root = await mkdtemp(join(folder, 'one-'));
    await mkdir(join(root, 'package/dist'), { recursive: true });
    await writeFile(join(root, 'package/package.json'), JSON.stringify(manifest));
    await writeFile(join(root, 'package/dist/index.js'), 'export const answer = 42;\n');
    await writeFile(join(root, 'package/dist/index.d.ts'), declaration);
    const tarball = join(root, 'made-up.tgz');
    expect(await runCommand('tar', ['-czf', tarball, '-C', root, 'package'])).toMatchObject({ exitCode: 0 });
    return tarball;
  }

  it('find nothing in a package that is well made', async () => {
    const tarball = await tarballOf(good);
    expect(await publintProblems(tarball)).toEqual([]);
    expect(await typesProblems(tarball)).toEqual([]);
  });

  it('find types that do not come first, and a file that is not there', async () => {
    const [lastTypes, missing] = [
      { '.': { default: './dist/index.js', types: './dist/index.d.ts' } },
      { '.': { types: './dist/index.d.ts', default: './dist/other.js' } },
    ];
    expect(await publintProblems(await tarballOf({ ...good, exports: lastTypes }))).toContainEqual(
      expect.stringContaining('should be the first'),
    );
    expect(await publintProblems(await tarballOf({ ...good, exports: missing }))).toContainEqual(
      expect.stringContaining('does not exist'),
    );
  });

  it('find a declaration that leads nowhere, and an entry without any', async () => {
    const extensionForgotten = "export { answer } from './answer';\n";
    expect(await typesProblems(await tarballOf(good, extensionForgotten))).toContainEqual(
      expect.stringContaining('InternalResolutionError'),
    );
    const missing = { ...good, exports: { ...good.exports, './more': './dist/missing.js' } };
    expect(await typesProblems(await tarballOf(missing))).toContainEqual(expect.stringContaining('NoResolution'));
  });
});
