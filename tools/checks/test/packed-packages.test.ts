import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeBlocks } from '../src/packed/code-blocks.ts';
import { findNodes } from '../src/packed/node-versions.ts';
import {
  clientFolders,
  listTarball,
  mockFolders,
  type PackageFolder,
  packPackage,
} from '../src/packed/pack-packages.ts';
import { repositoryRoot } from '../src/repository-root.ts';
import { runCommand } from '../src/run-command.ts';

const nodes = await findNodes();
const vendors = ['feishu-status', 'wps-users', 'fxiaoke-offline'] as const;
const folders = [...clientFolders, ...mockFolders];

describe('the packed packages', () => {
  let folder: string;
  const tarballs = new Map<PackageFolder, string>();

  const tarballOf = (name: PackageFolder): string => {
    const tarball = tarballs.get(name);
    if (tarball === undefined) throw new Error(`${name} has not been packed`);
    return tarball;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'packed-'));
    for (const name of folders) tarballs.set(name, await packPackage(name, folder));
  }, 120_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(folders)('%s ships what it was built to, and nothing else', async (name) => {
    const files = await listTarball(tarballOf(name));
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'README.zh-CN.md', 'package.json']));
    expect(files).toEqual(expect.arrayContaining(['dist/index.js', 'dist/index.d.ts']));
    expect(
      files.filter((file) => !/^(dist\/.*\.(js|d\.ts)|LICENSE|README(\.zh-CN)?\.md|package\.json)$/.test(file)),
    ).toEqual([]);
  });

  it.each(folders)('%s names neither the workspace nor its sources in package.json', async (name) => {
    const { stdout } = await runCommand('tar', ['-xzOf', tarballOf(name), 'package/package.json']);
    expect(stdout).not.toMatch(/workspace:|catalog:|@x\/source|"src\//);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'module', license: 'MIT', engines: { node: '>=20.19' } });
  });

  async function install(project: string, names: readonly PackageFolder[], others: readonly string[] = []) {
    await mkdir(project, { recursive: true });
    await writeFile(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
    const result = await runCommand(
      'npm',
      ['install', '--no-audit', '--no-fund', '--loglevel=error', ...names.map(tarballOf), ...others],
      { cwd: project },
    );
    expect(result).toMatchObject({ exitCode: 0 });
  }

  it.each(vendors)(
    '%s brings three packages in all, of at most 3 MB',
    async (vendor) => {
      const project = join(folder, `only-${vendor}`);
      await install(project, ['packages/core-signing', `packages/${vendor}`]);
      const installed = await readdir(join(project, 'node_modules'));
      expect(installed.filter((name) => !name.startsWith('.')).sort()).toEqual(['@x', 'undici']);
      expect((await readdir(join(project, 'node_modules/@x'))).sort()).toEqual(['core-signing', vendor].sort());
      expect(await sizeOf(join(project, 'node_modules'))).toBeLessThan(3_000_000);
    },
    60_000,
  );

  async function sizeOf(path: string): Promise<number> {
    const { stdout } = await runCommand('du', ['-sb', path]);
    return Number.parseInt(stdout, 10);
  }

  describe('installed into an empty project', () => {
    let project: string;

    beforeAll(async () => {
      project = join(folder, 'all');
      await install(project, folders, ['@types/node@20']);
    }, 120_000);

    it.each(nodes.flatMap(({ path, version }) => vendors.map((vendor) => ({ vendor, version, path }))))(
      '$vendor: the example of the README runs on Node $version',
      async ({ vendor, version, path }) => {
        const file = join(project, `${vendor}-${version}.mjs`);
        await writeFile(file, await exampleOf(vendor));
        expect(await runCommand(path, [file], { cwd: project })).toMatchObject({ exitCode: 0, stderr: '' });
      },
      30_000,
    );

    it('type checks under nodenext and under bundler, strictly, without zod and with the libraries checked', async () => {
      for (const vendor of vendors) await writeFile(join(project, `${vendor}.ts`), await exampleOf(vendor));
      for (const [module, moduleResolution] of [
        ['nodenext', 'nodenext'],
        ['esnext', 'bundler'],
      ]) {
        const compilerOptions = {
          strict: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: false,
          noEmit: true,
          target: 'es2022',
          types: ['node'],
          module,
          moduleResolution,
        };
        const file = join(project, `tsconfig.${module}.json`);
        await writeFile(file, JSON.stringify({ compilerOptions, files: vendors.map((vendor) => `${vendor}.ts`) }));
        expect(await runCommand('tsc', ['-p', file], { cwd: repositoryRoot })).toMatchObject({
          exitCode: 0,
          stdout: '',
        });
      }
    }, 120_000);

    it.each(vendors)('the %s mock starts from its command line', async (vendor) => {
      const bin = join(project, `node_modules/.bin/${vendor}-mock`);
      expect(await runCommand(bin, ['--version'])).toMatchObject({ exitCode: 0 });
      expect(await runCommand(bin, ['--no-such-flag'])).toMatchObject({ exitCode: 2, stdout: '' });
    });
  });

  /** The block of a README that runs by itself: the one that starts a mock. */
  async function exampleOf(vendor: (typeof vendors)[number]): Promise<string> {
    const readme = await readFile(join(repositoryRoot, 'packages', vendor, 'README.md'), 'utf8');
    const example = codeBlocks(readme, 'ts').find((block) => /import \{ start\w+Mock \}/.test(block));
    if (example === undefined) throw new Error(`the README of ${vendor} has no example with its mock`);
    return example;
  }
});
