import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readJournal } from '../../src/index.ts';
import { ids } from '../support/stub-job.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { parseResults, runCli, startCli } from './support/run-cli.ts';
import { startWps } from './support/vendors.ts';

async function setUp(count = 200) {
  const users = ids(count, 'bulk-');
  const { mock, env } = await startWps(users.map((id) => ({ id })));
  const folder = await temporaryFolder();
  const file = join(folder, 'users.csv');
  await writeFile(file, `user_id\n${[...users, 'nobody'].join('\n')}\n`);
  const journal = join(folder, 'run.ndjson');
  const args = ['wps-disable', '--users', file, '--journal', journal, '--batch-size', '5', '--concurrency', '4'];
  const statuses = async () => {
    const state = await mock.state.get();
    return state.users.filter(({ id, status }) => id.startsWith('bulk-') && status === 'disabled').length;
  };
  return { mock, env, users: [...users, 'nobody'], folder, journal, args, statuses };
}

/** Takes connections and says nothing. */
async function startSilentServer() {
  const server = createServer();
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket.on('error', () => undefined)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { server, url: `http://127.0.0.1:${address.port}` };
}

function expectOneEach(text: string, users: readonly string[]): void {
  const results = [...parseResults(text)].sort((one, other) => (one.ordinal ?? 0) - (other.ordinal ?? 0));
  expect(results.map(({ id }) => id)).toEqual(users);
  expect(results.filter(({ outcome }) => outcome !== 'succeeded').map(({ id }) => id)).toEqual(['nobody']);
}

describe('SIGINT and SIGTERM', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s: finishes what is under way, says how to go on, ends with 3',
    async (signal) => {
      const { env, users, folder, journal, args, statuses } = await setUp();
      const cli = startCli([...args, '--rate', '10'], { env });
      await cli.resultsToCome(20);
      cli.child.kill(signal);
      const stopped = await cli.ended;
      expect(stopped).toMatchObject({ code: 3, signal: null });
      expect(stopped.stderr).toContain('Stopping: calls under way are finished first. Once more to stop at once.');
      expect(stopped.stderr).toMatch(/wps-disable: \d+ done, 0 refused, 0 uncertain, \d+ left\./);
      const resume = `vendor-bulk ${[...args, '--rate', '10', '--resume'].join(' ')}`;
      expect(stopped.stderr).toContain(`To go on: ${resume}`);
      expect(await statuses()).toBe(stopped.results.length);

      const refused = await runCli(args, { env });
      expect(refused.code).toBe(2);
      expect(refused.stderr).toContain(`The journal ${journal} exists. Add --resume to go on with its job`);

      const dry = await runCli([...args, '--resume', '--dry-run'], { env });
      const left = users.length - stopped.results.length;
      expect(dry.stderr).toContain(`${left} users, and ${stopped.results.length} settled by earlier runs`);

      const results = join(folder, 'results.ndjson');
      const last = await runCli([...args, '--resume', '--results', results], { env });
      expect(last).toMatchObject({ code: 1, stdout: '' });
      expect(last.stderr).toContain(`${stopped.results.length} users settled by earlier runs`);
      expectOneEach(await readFile(results, 'utf8'), users);
      expect(await statuses()).toBe(users.length - 1);
    },
  );

  it('the second one ends it at once', async () => {
    const { env, args } = await setUp(20);
    const { server, url } = await startSilentServer();
    const cli = startCli(args, { env: { ...env, WPS_BASE_URL: url } });
    await once(server, 'connection');
    cli.child.kill('SIGINT');
    await expect.poll(() => cli.stderr()).toContain('Stopping');
    cli.child.kill('SIGINT');
    const { code, stderr } = await cli.ended;
    expect(code).toBe(3);
    expect(stderr).toContain('Stopped at once. To go on: vendor-bulk wps-disable');
    // What was under way was not waited for.
    expect(stderr).not.toContain(' left.');
  });

  it('while a list on standard input is waited for', async () => {
    const { env } = await setUp(20);
    const cli = startCli(['wps-disable', '--users', '-', '--format', 'csv'], {
      env,
      keepsInputOpen: true,
      input: 'id\nbulk-0\n',
    });
    await expect.poll(() => cli.stderr()).toContain('Limits');
    cli.child.kill('SIGTERM');
    const { code, stderr } = await cli.ended;
    expect(code).toBe(3);
    expect(stderr).toContain('an unknown number left');
    expect(stderr).toContain('No journal was kept');
  });
});

describe('kill -9', () => {
  it('and again with --resume: one result for each line, and the vendor agrees', async () => {
    const { env, users, folder, journal, args, statuses } = await setUp(400);
    for (const count of [10, 60, 150]) {
      const cli = startCli([...args, '--resume', '--rate', '40'], { env });
      await cli.resultsToCome(count);
      cli.child.kill('SIGKILL');
      expect(await cli.ended).toMatchObject({ signal: 'SIGKILL' });
    }
    const results = join(folder, 'results.ndjson');
    const last = await runCli([...args, '--resume', '--results', results], { env });
    expect(last.code).toBe(1);
    expectOneEach(await readFile(results, 'utf8'), users);
    let inJournal = 0;
    for await (const _ of readJournal(journal)) inJournal += 1;
    expect(inJournal).toBe(users.length);
    expect(await statuses()).toBe(users.length - 1);

    const again = await runCli([...args, '--resume'], { env });
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('  0 calls');
    expectOneEach(again.stdout, users);
  });
});

describe('a journal of something else', () => {
  it('is refused, and the results of before stay', async () => {
    const { env, folder, args, journal } = await setUp(20);
    const results = join(folder, 'results.ndjson');
    expect(await runCli([...args, '--results', results], { env })).toMatchObject({ code: 1 });
    const before = await readFile(results, 'utf8');
    for (const other of [
      ['--job-id', 'another'],
      ['--users', join(folder, 'other.csv'), '--job-id', 'users.csv'],
    ]) {
      await writeFile(join(folder, 'other.csv'), 'user_id\nsomebody\n');
      const run = await runCli([...args, ...other, '--resume', '--results', results], { env });
      expect(run.code).toBe(2);
      expect(run.stderr).toMatch(/belongs to job "users.csv"|was written for another list/);
      if (other[0] === '--job-id') expect(await readFile(results, 'utf8')).toBe(before);
    }
    const enable = ['wps-enable', ...args.slice(1), '--resume'];
    expect((await runCli(enable, { env })).stderr).toContain('belongs to job "users.csv" (wps.batchDisable on');
    expect(await readFile(journal, 'utf8')).toContain('wps.batchDisable');
  });
});

describe('what stops a run', () => {
  it('is said, with the way to go on: credentials that the vendor refuses', async () => {
    const { env, args } = await setUp(20);
    const { code, stderr } = await runCli(args, { env: { ...env, WPS_APP_KEY: 'wrong-key-value' } });
    expect(code).toBe(3);
    expect(stderr).toContain('Stopped: ');
    expect(stderr).toContain('--resume');
    expect(stderr).not.toContain('wrong-key-value');
  });

  it('is said: nobody reads the results any more', async () => {
    const { env, args } = await setUp();
    const cli = startCli([...args, '--rate', '20'], { env });
    await cli.resultsToCome(1);
    cli.child.stdout?.destroy();
    const { code, stderr } = await cli.ended;
    expect(stderr).toContain('The results cannot be written to standard output: write EPIPE');
    expect(code).toBe(3);
  });
});
