import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { publintProblems, typesProblems } from '../../src/packed/lint-tarball.ts';
import { listTarball, readPackedManifest } from '../../src/packed/read-tarball.ts';
import { tarballOf } from '../../src/packed/tarball-of.ts';
import { publishedFolders } from '../../src/published/published-packages.ts';
import { repositoryRoot } from '../../src/repository-root.ts';
import { runCommand } from '../../src/run-command.ts';

/** CHANGELOG.md is there from the first release on. */
const shipped =
  /^(dist\/.*\.(js|d\.ts)|seed\.schema\.json|docs\/[\w.-]+\.md|ui\/[a-z-]+\.(js|css|html|svg)|LICENSE|CHANGELOG\.md|README(\.zh-CN)?\.md|package\.json)$/;

/** What a packed package holds, and says of itself to people, registries, bundlers and compilers. */
describe.each(publishedFolders)('%s', (folder) => {
  it('ships what it was built to, and nothing else', async () => {
    const files = await listTarball(tarballOf(folder));
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'README.zh-CN.md', 'package.json']));
    expect(files).toEqual(expect.arrayContaining(['dist/index.js', 'dist/index.d.ts']));
    expect(files.filter((file) => !shipped.test(file))).toEqual([]);
  });

  it('names neither the workspace nor its sources in package.json', async () => {
    const text = JSON.stringify(await readPackedManifest(tarballOf(folder)));
    expect(text).not.toMatch(/workspace:|catalog:|@x\/source|"src\//);
  });

  it('gives publint nothing to find in its strict mode', async () => {
    expect(await publintProblems(tarballOf(folder))).toEqual([]);
  });

  it('has no types that are wrong, by the profile esm-only', async () => {
    expect(await typesProblems(tarballOf(folder))).toEqual([]);
  });

  it('says what registries and bundlers read', async () => {
    const manifest = await readPackedManifest(tarballOf(folder));
    expect(manifest).toMatchObject({
      type: 'module',
      license: 'MIT',
      sideEffects: false,
      engines: { node: '>=20.19' },
      repository: { type: 'git', directory: folder },
      // Provenance is for the release workflow: in here it would make every publish from elsewhere fail.
      publishConfig: { access: 'public' },
    });
    expect(manifest['publishConfig']).not.toHaveProperty('provenance');
    expect(manifest['description']).toMatch(/^\S.*\.$/);
    expect(manifest['keywords']).toEqual(expect.arrayContaining([expect.any(String)]));
    expect(manifest['scripts'] ?? {}).not.toHaveProperty('install');
    expect(manifest['scripts'] ?? {}).not.toHaveProperty('preinstall');
    expect(manifest['scripts'] ?? {}).not.toHaveProperty('postinstall');
  });

  it('has entries with the types first, which lead into dist', async () => {
    const { exports } = await readPackedManifest(tarballOf(folder));
    const { './package.json': itself, ...entries } = Object.fromEntries(Object.entries(Object(exports)));
    expect(itself).toBe('./package.json');
    expect(Object.keys(entries)).toContain('.');
    for (const conditions of Object.values(entries)) {
      expect(Object.entries(Object(conditions))).toEqual([
        ['types', expect.stringMatching(/^\.\/dist\/.*\.d\.ts$/)],
        ['default', expect.stringMatching(/^\.\/dist\/.*\.js$/)],
      ]);
    }
  });

  it('has no file that names a path of the machine that built it, or a source map', async () => {
    const { stdout } = await runCommand('tar', ['-xzOf', tarballOf(folder)]);
    for (const path of [repositoryRoot, homedir()]) expect(stdout.includes(`${path}/`)).toBe(false);
    expect(stdout).not.toMatch(/^\/\/# sourceMappingURL=/m);
  });
});
