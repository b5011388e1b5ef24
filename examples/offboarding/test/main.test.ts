import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startMocks } from '@x/mocks';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder, wang } from './support/set-up.ts';

const main = join(import.meta.dirname, '../src/main.ts');

interface Finished {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const ofVendors = /^(FEISHU|WPS|FXIAOKE)_/;
const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVendors.test(name)));

function runMain(env: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<Finished> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--conditions=@x/source', main, ...words],
      { env: { ...inherited, ...env } },
      (_error, stdout, stderr) => resolve({ exitCode: child.exitCode ?? 1, stdout, stderr }),
    );
  });
}

it('goes on in a process of its own where another one left off', async () => {
  const mocks = await startMocks({ faults: ['fxiaoke.setMemberStatusBatch: maintenance x3'] });
  onTestFinished(() => mocks.close());
  const folder = await temporaryFolder();
  const files = [join(folder, 'people.json'), join(folder, 'progress.json')] as const;
  await writeFile(files[0], JSON.stringify([wang]));

  const first = await runMain(mocks.env, ...files);
  expect(first).toMatchObject({ exitCode: 1, stderr: '' });
  expect(first.stdout).toContain('FAILED  Fxiaoke: stop the member');
  expect(first.stdout).toContain('One step is left: run it again.');
  expect(JSON.parse(await readFile(files[1], 'utf8'))).toMatchObject({
    '1024': { wps: 'done', fxiaoke: { reason: 'systemBusy', fault: 'the vendor' }, feishu: 'done' },
  });

  const second = await runMain(mocks.env, ...files);
  expect(second).toMatchObject({ exitCode: 0, stderr: '' });
  expect(JSON.parse(await readFile(files[1], 'utf8'))).toEqual({
    '1024': { wps: 'done', fxiaoke: 'done', feishu: 'done' },
  });
  await mocks.verify({
    expect: [
      { match: { operation: 'wps.batchDisable' }, times: 1 },
      { match: { operation: 'fxiaoke.setMemberStatusBatch' }, times: 4 },
    ],
  });
  const { users } = await mocks.state.fxiaoke.get();
  expect(users.find(({ id }) => id === wang.fxiaoke)?.status).toBe(1);
});

it('names the variables that are missing', async () => {
  const { exitCode, stderr } = await runMain({}, 'people.json');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('FXIAOKE_PERMANENT_CODE');
});

it.each(['README.md', 'README.zh-CN.md'])('prints on mock servers what %s shows', async (page) => {
  const { exitCode, stdout } = await runMain({});
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Everything is done.');
  const text = await readFile(join(import.meta.dirname, '..', page), 'utf8');
  const shown = /```text\n(.*?)```/s.exec(text)?.[1];
  expect(shown).toContain('2 steps are left: run it again.');
  // Each run has a request id of its own.
  expect(stdout.replace(/ {10}request {4}.*\n/, '')).toContain(shown);
});
