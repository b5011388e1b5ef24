import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeBlocks } from '../src/packed/code-blocks.ts';
import { startMock } from '../src/packed/mock-process.ts';
import { findNodes } from '../src/packed/node-versions.ts';
import {
  clientFolders,
  listTarball,
  mockFolders,
  type PackageFolder,
  packPackages,
} from '../src/packed/pack-packages.ts';
import { repositoryRoot } from '../src/repository-root.ts';
import { runCommand } from '../src/run-command.ts';
import { describeManifests } from './support/describe-manifests.ts';

const nodes = await findNodes();
const vendors = ['feishu-status', 'wps-users', 'fxiaoke-offline'] as const;
const folders = [...clientFolders, ...mockFolders];

/** Ten runs of pnpm, one after the other: seconds on a machine that has nothing else to do. */
const PACKING_MS = 600_000;

type Vendor = (typeof vendors)[number];

/** The others are for programs that bring a package of their own: bullmq, ioredis, vitest or msw. */
const entriesWithoutPeers = [
  '@x/core-signing',
  ...vendors.flatMap((vendor) => [`@x/${vendor}`, `@x/${vendor}/contract`, `@x/${vendor}-mock`]),
  ...['', '/feishu', '/wps', '/fxiaoke'].map((entry) => `@x/bulk${entry}`),
  '@x/mock-kit',
  '@x/mock-kit/node-version',
  '@x/mocks',
];

describe('the packed packages', () => {
  let folder: string;
  let tarballs: ReadonlyMap<PackageFolder, string>;

  const tarballOf = (name: PackageFolder): string => {
    const tarball = tarballs.get(name);
    if (tarball === undefined) throw new Error(`${name} has not been packed`);
    return tarball;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'packed-'));
    tarballs = await packPackages(folders, folder);
  }, PACKING_MS);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  describeManifests(folders, tarballOf);

  it.each(folders)('%s ships what it was built to, and nothing else', async (name) => {
    const files = await listTarball(tarballOf(name));
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'README.zh-CN.md', 'package.json']));
    expect(files).toEqual(expect.arrayContaining(['dist/index.js', 'dist/index.d.ts']));
    expect(
      files.filter(
        (file) =>
          !/^(dist\/.*\.(js|d\.ts)|docs\/[\w.-]+\.md|ui\/[a-z-]+\.(js|css|html|svg)|LICENSE|README(\.zh-CN)?\.md|package\.json)$/.test(
            file,
          ),
      ),
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
    });

    it.each(nodes.flatMap(({ path, version }) => vendors.map((vendor) => ({ vendor, version, path }))))(
      '$vendor: the example of the README runs on Node $version',
      async ({ vendor, version, path }) => {
        const file = join(project, `${vendor}-${version}.mjs`);
        await writeFile(file, await exampleForMock(vendor));
        await runAgainstMock(file, vendor, path);
      },
    );

    it.each(vendors)('%s: its example, bundled by esbuild into one file, runs without any package', async (vendor) => {
      const entry = join(project, `${vendor}-to-bundle.mjs`);
      await writeFile(entry, await exampleForMock(vendor));
      const outfile = join(folder, `${vendor}-bundled.mjs`);
      const require = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
      const { warnings } = await build({
        entryPoints: [entry],
        outfile,
        bundle: true,
        platform: 'node',
        format: 'esm',
        // undici is CommonJS, and asks for Node's own modules by this name.
        banner: { js: require },
        logLevel: 'silent',
      });
      expect(warnings).toEqual([]);
      for (const { path } of nodes) await runAgainstMock(outfile, vendor, path);
    });

    it.each(nodes)('CommonJS may require every entry on Node $version', async ({ version, path }) => {
      const file = join(project, `require-${version}.cjs`);
      await writeFile(
        file,
        `const names = ${JSON.stringify(entriesWithoutPeers)};
         console.log(JSON.stringify(names.map((name) => Object.keys(require(name)).length > 0)));`,
      );
      const { exitCode, stdout, stderr } = await runCommand(path, [file], { cwd: project });
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(JSON.parse(stdout)).toEqual(entriesWithoutPeers.map(() => true));
    });

    /** Only the host differs from what a reader copies. */
    async function exampleForMock(vendor: Vendor): Promise<string> {
      const { example } = await examplesOf(vendor);
      return example.replace(/(create\w+\(\{)/, '$1 baseURL: process.env.X_BASE_URL,');
    }

    async function runAgainstMock(file: string, vendor: Vendor, node: string): Promise<void> {
      const mock = await startMock(join(project, `node_modules/@x/${vendor}-mock/dist/cli.js`), node);
      try {
        // The ids in this example are nobody's; the other examples use those of the vendor's pages.
        if (vendor === 'wps-users') await mock.patchState('wps', { users: [{ id: 'u1' }, { id: 'u2' }] });
        const env = { ...process.env, ...mock.env };
        expect(await runCommand(node, [file], { cwd: project, env })).toMatchObject({ exitCode: 0, stderr: '' });
        expect((await mock.operations()).at(-1)).toMatch(/^\w+\.(batchOpen|batchDisable|setMemberStatusBatch)$/);
      } finally {
        await mock.stop();
      }
    }

    it('type checks under nodenext and under bundler, strictly, without zod and with the libraries checked', async () => {
      const files: string[] = [];
      for (const vendor of vendors) {
        for (const [name, text] of Object.entries(await examplesOf(vendor))) {
          files.push(`${vendor}-${name}.ts`);
          await writeFile(join(project, `${vendor}-${name}.ts`), text);
        }
      }
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
        await writeFile(file, JSON.stringify({ compilerOptions, files }));
        expect(await runCommand('tsc', ['-p', file], { cwd: repositoryRoot })).toMatchObject({
          exitCode: 0,
          stdout: '',
        });
      }
    });

    it.each(vendors)('the %s mock starts from its command line', async (vendor) => {
      const bin = join(project, `node_modules/.bin/${vendor}-mock`);
      expect(await runCommand(bin, ['--version'])).toMatchObject({ exitCode: 0 });
      expect(await runCommand(bin, ['--no-such-flag'])).toMatchObject({ exitCode: 2, stdout: '' });
    });

    it('x-mocks runs a command with all three mocks', async () => {
      const bin = join(project, 'node_modules/.bin/x-mocks');
      const script = "fetch(process.env.X_MOCKS_URL + '/_mock/ui/').then(({ status }) => console.log(status))";
      const { exitCode, stdout } = await runCommand(bin, ['exec', '--', 'node', '-e', script]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '200\n' });
    });
  });

  /** The first two blocks of a README: a call of the vendor, and the same client made for the mock. */
  async function examplesOf(vendor: Vendor): Promise<{ example: string; withMock: string }> {
    const readme = await readFile(join(repositoryRoot, 'packages', vendor, 'README.md'), 'utf8');
    const [example, withMock] = codeBlocks(readme, 'ts');
    if (example === undefined || withMock === undefined) throw new Error(`the README of ${vendor} lacks an example`);
    return { example, withMock };
  }
});
