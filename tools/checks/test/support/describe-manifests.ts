import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { publintProblems, typesProblems } from '../../src/packed/lint-tarball.ts';
import { type PackageFolder, readPackedManifest } from '../../src/packed/pack-packages.ts';
import { repositoryRoot } from '../../src/repository-root.ts';
import { runCommand } from '../../src/run-command.ts';

/** What a packed package says of itself, to people, registries, bundlers and compilers. */
export function describeManifests(
  folders: readonly PackageFolder[],
  tarballOf: (folder: PackageFolder) => string,
): void {
  describe('by what they say of themselves', () => {
    it.each(folders)('%s: publint finds nothing in its strict mode', async (folder) => {
      expect(await publintProblems(tarballOf(folder))).toEqual([]);
    });

    it.each(folders)('%s: no types are wrong, by the profile esm-only', async (folder) => {
      expect(await typesProblems(tarballOf(folder))).toEqual([]);
    });

    it.each(folders)('%s: what registries and bundlers read is there', async (folder) => {
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

    it.each(folders)('%s: each entry has its types first, and they lead into dist', async (folder) => {
      const { './package.json': itself, ...entries } = exportsOf(await readPackedManifest(tarballOf(folder)));
      expect(itself).toBe('./package.json');
      expect(Object.keys(entries)).toContain('.');
      for (const conditions of Object.values(entries)) {
        expect(Object.entries(Object(conditions))).toEqual([
          ['types', expect.stringMatching(/^\.\/dist\/.*\.d\.ts$/)],
          ['default', expect.stringMatching(/^\.\/dist\/.*\.js$/)],
        ]);
      }
    });

    it.each(folders)('%s: no file names a path of the machine that built it, or a source map', async (folder) => {
      const { stdout } = await runCommand('tar', ['-xzOf', tarballOf(folder)]);
      for (const path of [repositoryRoot, homedir()]) expect(stdout.includes(`${path}/`)).toBe(false);
      expect(stdout).not.toMatch(/^\/\/# sourceMappingURL=/m);
    });
  });
}

function exportsOf(manifest: Record<string, unknown>): Record<string, unknown> {
  const { exports } = manifest;
  if (typeof exports !== 'object' || exports === null) throw new Error('package.json has no exports');
  return Object.fromEntries(Object.entries(exports));
}
