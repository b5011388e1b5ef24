import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMocks } from '@x/mocks';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hasRedisServer, startRedisServer } from '../src/redis-server.ts';
import { start } from './support/programs.ts';

const name = 'the programs on a Redis of their own';
const leavers = Array.from({ length: 95 }, (_, index) => `leaver-${index + 1}`);

if (!hasRedisServer()) {
  process.stderr.write(`skipped: ${name}: there is no redis-server on this machine (apt-get install redis-server)\n`);
}

async function setUp() {
  const folder = await mkdtemp(join(tmpdir(), 'redis-workers-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const redis = await startRedisServer(folder);
  onTestFinished(() => redis.stop());
  const mocks = await startMocks();
  onTestFinished(() => mocks.close());
  await mocks.state.wps.patch({ users: leavers.map((id) => ({ id })) });
  const list = join(folder, 'leavers.txt');
  await writeFile(list, ['nobody', ...leavers].join('\n'));
  return { mocks, list, env: { ...mocks.env, REDIS_URL: redis.url } };
}

describe.skipIf(!hasRedisServer())(name, () => {
  it('give every line one result, with one token for all, and the list may be produced twice', async () => {
    const { mocks, list, env } = await setUp();
    for (const _time of ['once', 'and again']) {
      const producer = await start('producer.ts', env, list).finished;
      expect(producer).toEqual({ exitCode: 0, stdout: '96 users in 10 batches\n', stderr: '' });
    }
    const workers = [start('worker.ts', env), start('worker.ts', env)];
    const reader = await start('reader.ts', env).finished;
    expect(reader).toEqual({
      exitCode: 0,
      stdout: 'line 1: nobody was refused: userNotFound\nin all 95 disabled, 1 refused, 0 failed\n',
      stderr: '',
    });
    await Promise.all(workers.map((worker) => worker.terminate()));
    const summaries = await Promise.all(workers.map(({ finished }) => finished));
    expect(summaries.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual([
      { exitCode: 0, stderr: '' },
      { exitCode: 0, stderr: '' },
    ]);

    const { users } = await mocks.state.wps.get();
    const left = users.filter(({ id, status }) => leavers.includes(id) && status !== 'disabled');
    expect(left).toEqual([]);
    const calls = summaries.map(({ stdout }) => Number(/(\d+) calls/.exec(stdout)?.[1]));
    expect(await mocks.requests.count({ operation: 'wps.batchDisable' })).toBe(calls.reduce((sum, n) => sum + n));
    expect(await mocks.requests.count({ operation: 'wps.accessToken' })).toBe(1);
  });

  it('leave what a stopped worker did not do to the next one', async () => {
    const { mocks, list, env } = await setUp();
    await mocks.faults.arm('wps.batchDisable: delay(500ms) x*');
    await start('producer.ts', env, list).finished;
    const first = start('worker.ts', env);
    await mocks.requests.waitFor({ operation: 'wps.batchDisable' }, { timeoutMs: 30_000 });
    await first.terminate();
    const { exitCode, stdout } = await first.finished;
    expect(exitCode).toBe(0);
    expect(stdout).toContain('ended by stop');

    await mocks.faults.clear();
    const second = start('worker.ts', env);
    const reader = await start('reader.ts', env).finished;
    expect(reader.stdout).toContain('in all 95 disabled, 1 refused, 0 failed');
    await second.terminate();
    await second.finished;
    const { users } = await mocks.state.wps.get();
    expect(users.filter(({ id, status }) => leavers.includes(id) && status !== 'disabled')).toEqual([]);
  });
});

it('says why it is skipped where there is no redis-server', async () => {
  const { exitCode, stdout, stderr } = await start('main.ts', { PATH: '' }).finished;
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
  expect(stderr).toContain('Skipped: there is no redis-server on this machine');
});
