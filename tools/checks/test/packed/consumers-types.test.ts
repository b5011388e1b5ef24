import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { entriesWithoutPeers } from '../../src/packed/entries-without-peers.ts';
import { installConsumer } from '../../src/packed/install-consumer.ts';
import { examplesOf, vendors } from '../../src/packed/readme-examples.ts';
import { clientFolders } from '../../src/published/published-packages.ts';
import { repositoryRoot } from '../../src/repository-root.ts';
import { runCommand } from '../../src/run-command.ts';

const withMocks = inject('consumer');
const clientsOnly = join(withMocks, '../clients-only');

const importing = (names: readonly string[]): string =>
  names.map((name, index) => `export * as entry${index} from '${name}';\n`).join('');

beforeAll(() => installConsumer(clientsOnly, inject('tarballs'), clientFolders, ['@types/node@20']));

describe.each([
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
])('under $moduleResolution, strictly, with the libraries checked', (resolution) => {
  /** What the compiler says to some files of a project. */
  async function check(project: string, texts: Readonly<Record<string, string>>): Promise<string> {
    const files = Object.keys(texts).map((name) => `${resolution.moduleResolution}-${name}.ts`);
    const contents = Object.values(texts);
    await Promise.all(files.map((file, index) => writeFile(join(project, file), contents[index] ?? '')));
    const compilerOptions = {
      ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false },
      ...{ noEmit: true, target: 'es2022', types: ['node'] },
      ...resolution,
    };
    const file = join(project, `tsconfig.${resolution.moduleResolution}.json`);
    await writeFile(file, JSON.stringify({ compilerOptions, files }));
    const { exitCode, stdout, stderr } = await runCommand('tsc', ['-p', file], { cwd: repositoryRoot });
    return `${stdout}${stderr}exit code ${exitCode}`;
  }

  it('the clients and their examples type check for those who have no zod', async () => {
    expect(await readdir(join(clientsOnly, 'node_modules'))).not.toContain('zod');
    const texts: Record<string, string> = {
      entries: importing(entriesWithoutPeers.filter((name) => !name.includes('mock'))),
    };
    for (const vendor of vendors) texts[vendor] = (await examplesOf(vendor)).example;
    expect(await check(clientsOnly, texts)).toBe('exit code 0');
  });

  it('the mocks and the examples with them type check', async () => {
    const texts: Record<string, string> = { entries: importing(entriesWithoutPeers) };
    for (const vendor of vendors) texts[vendor] = (await examplesOf(vendor)).withMock;
    expect(await check(withMocks, texts)).toBe('exit code 0');
  });

  it('what does not fit is refused', async () => {
    const wrong = "import { createFeishuStatus } from '@x/feishu-status';\ncreateFeishuStatus({ appId: 1 });\n";
    expect(await check(clientsOnly, { wrong })).toContain('error TS2');
  });
});
