import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { expect, it, onTestFinished, vi } from 'vitest';
import {
  type BulkQueueOptions,
  type BulkWorkerOptions,
  bulkResults,
  produceBulk,
  removeBulk,
  startBulkWorker,
} from '../../src/bullmq/index.ts';
import type { BulkItem } from '../../src/job/bulk-item.ts';
import { createRedisLimiter } from '../../src/redis/index.ts';
import { collect } from '../support/collect.ts';
import { lost, refusal } from '../support/errors.ts';
import { ids, stubJob } from '../support/stub-job.ts';
import { unreadList } from '../support/unread-list.ts';
import { describeWithRedis, type TestRedis } from './support/redis-server.ts';

const noLimits = { acquire: async () => ({ done: () => undefined }) };
let runs = 0;

/** A run of its own, and workers that end with the test. */
function setUp(server: TestRedis, send: Parameters<typeof stubJob>[0] = async () => undefined) {
  const prefix = `{run-${runs++}}`;
  const run = { connection: server.connect(), job: stubJob(send), jobId: 'once', prefix } satisfies BulkQueueOptions;
  const work = (more: Partial<BulkWorkerOptions<BulkItem>> = {}) => {
    const worker = startBulkWorker({ ...run, job: stubJob(send), limiter: noLimits, ...more });
    onTestFinished(() => void worker.stop());
    return worker;
  };
  return { run, work };
}

const quick = { maxAttempts: 1, initialDelayMs: 1, maxDelayMs: 1 };

describeWithRedis('produceBulk', (server) => {
  it('gives every line to workers once, and hands out every result once', async () => {
    const sent: string[] = [];
    const { run, work } = setUp(server, async (batch) => {
      sent.push(...batch);
      return undefined;
    });
    const list = ids(1_003);
    const worker = work();
    const [produced, results] = await Promise.all([
      produceBulk({ ...run, items: list, maxWaiting: 4 }),
      collect(bulkResults(run)),
    ]);
    expect(produced).toEqual({ lines: 1_003, batches: 21, added: 21, hasEnded: true });
    expect(results.map(({ id }) => id)).toEqual(list);
    expect(sent.sort()).toEqual([...list].sort());
    expect(await worker.stop()).toMatchObject({ calls: 21, retries: 0, counts: { succeeded: 1_003 } });
  });

  it('reads no further than there is room for, and goes on as workers make some', async () => {
    const { run, work } = setUp(server);
    let read = 0;
    function* users() {
      for (; read < 1_000; read += 1) yield `u${read}`;
    }
    const producing = produceBulk({ ...run, items: users(), batchSize: 10, maxWaiting: 3 });
    await vi.waitFor(() => expect(read).toBeGreaterThanOrEqual(29));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(read).toBeLessThanOrEqual(30);
    work();
    expect(await producing).toMatchObject({ batches: 100, hasEnded: true });
  });

  it('loses no line that readline reads while Redis is waited for', async () => {
    const { run } = setUp(server);
    const list = ids(250);
    // It begins to emit lines on its own, whether anybody listens or not.
    const lines = createInterface({ input: Readable.from(list.map((id) => `${id}\n`)) });
    expect(await produceBulk({ ...run, items: lines })).toMatchObject({ lines: 250, hasEnded: true });
  });

  it('lets a list go that it did not come to read', async () => {
    const { run } = setUp(server);
    const stopping = new AbortController();
    const first = produceBulk({ ...run, items: unreadList(), signal: stopping.signal });
    // It has the run, so another producer waits for its turn, until it is told not to.
    await vi.waitFor(async () => expect(await run.connection.keys(`*${run.prefix}:head:*:producer`)).toHaveLength(1));
    const second = new AbortController();
    const items = unreadList();
    const waiting = produceBulk({ ...run, items, signal: second.signal });
    second.abort();
    await expect(waiting).rejects.toThrow();
    expect(items.isLetGo()).toBe(true);
    stopping.abort();
    expect(await first).toMatchObject({ lines: 0, hasEnded: false });
  });

  it('doubles nothing when it is done again, and goes on where it was stopped', async () => {
    const { run, work } = setUp(server);
    const list = ids(95);
    const stopping = new AbortController();
    async function* halfOf() {
      for (const id of list) {
        if (id === 'u42') stopping.abort();
        yield id;
      }
    }
    const first = await produceBulk({ ...run, items: halfOf(), batchSize: 10, signal: stopping.signal });
    expect(first.hasEnded).toBe(false);
    expect(first.lines).toBeLessThanOrEqual(50);
    const second = await produceBulk({ ...run, items: list, batchSize: 10 });
    expect(second).toEqual({ lines: 95, batches: 10, added: 10 - first.batches, hasEnded: true });
    work();
    expect(await collect(bulkResults(run))).toHaveLength(95);
    // The results have been read and are gone, and still nothing is done again.
    expect(await produceBulk({ ...run, items: list, batchSize: 10 })).toMatchObject({ added: 0, hasEnded: true });
    expect(await collect(bulkResults(run))).toEqual([]);
  });

  it('adds a batch once that was in the queue when the producer died before writing it down', async () => {
    const { run, work } = setUp(server);
    const list = ids(30);
    await produceBulk({ ...run, items: list, batchSize: 10 });
    const [head = ''] = await run.connection.keys(`${run.prefix}:head:*`);
    expect(await run.connection.del(head)).toBe(1);
    work();
    await produceBulk({ ...run, items: list, batchSize: 10 });
    expect((await collect(bulkResults(run))).map(({ id }) => id)).toEqual(list);
  });

  it.each([
    ['another id', [...ids(19), 'x']],
    ['fewer lines', ids(10)],
    ['more lines', ids(21)],
  ])('refuses another list: %s', async (_name, other) => {
    const { run } = setUp(server);
    await produceBulk({ ...run, items: ids(20), batchSize: 10 });
    const again = produceBulk({ ...run, items: other, batchSize: 10 });
    await expect(again).rejects.toMatchObject({ name: 'JournalError', problem: 'other-list' });
  });

  it('refuses batches of another size, an item that JSON would change, and options that make no sense', async () => {
    const { run } = setUp(server);
    await produceBulk({ ...run, items: ids(20), batchSize: 10 });
    const otherSize = produceBulk({ ...run, items: ids(20), batchSize: 5 });
    await expect(otherSize).rejects.toMatchObject({ problem: 'other-list' });
    const { run: dated } = setUp(server);
    const withDate = produceBulk({ ...dated, items: [{ id: 'u0', end_time: new Date() }] });
    await expect(withDate).rejects.toThrow('line 1 of the list would not come back from JSON as it is');
    await expect(produceBulk({ ...run, items: [], maxWaiting: 0 })).rejects.toThrow('option "maxWaiting"');
    await expect(produceBulk({ ...run, items: [], jobId: '' })).rejects.toThrow('option "jobId"');
  });

  it('hands on what a slow list has given so far', async () => {
    const { run, work } = setUp(server);
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    async function* users() {
      yield* ids(10);
      await gate;
      yield* ids(5, 'late');
    }
    work();
    const producing = produceBulk({ ...run, items: users(), batchSize: 10 });
    const results = bulkResults(run)[Symbol.asyncIterator]();
    for (let index = 0; index < 10; index += 1) expect((await results.next()).value).toMatchObject({ ordinal: index });
    goOn();
    await producing;
    expect((await results.next()).value).toMatchObject({ id: 'late0' });
    await results.return?.();
  });
});

describeWithRedis('bulkResults', (server) => {
  it('goes on after a loop that was left in the middle of a batch', async () => {
    const { run, work } = setUp(server);
    const list = ids(40);
    await produceBulk({ ...run, items: list, batchSize: 20 });
    work();
    const first: number[] = [];
    const left = bulkResults(run);
    for await (const { ordinal } of left) {
      first.push(ordinal);
      if (first.length === 7) break;
    }
    expect(await left.summary).toMatchObject({ settled: 7, total: 40, left: 33 });
    const second = bulkResults(run);
    const rest = await collect(second);
    expect([...first, ...rest.map(({ ordinal }) => ordinal)].sort((one, other) => one - other)).toEqual(
      list.map((_, ordinal) => ordinal),
    );
    expect(await second.summary).toMatchObject({ settled: 40, left: 0, counts: { succeeded: 40 } });
  });

  it('removes what has been read from Redis', async () => {
    const { run, work } = setUp(server);
    await produceBulk({ ...run, items: ids(100), batchSize: 10 });
    const worker = work();
    await collect(bulkResults(run));
    await worker.stop();
    expect(await run.connection.keys(`*${run.prefix}*batch-*`)).toEqual([]);
    await removeBulk(run);
    expect(await run.connection.keys(`*${run.prefix}*`)).toEqual([]);
  });

  it('ends with its signal, and can be read once', async () => {
    const { run } = setUp(server);
    await produceBulk({ ...run, items: ids(10) });
    const waiting = bulkResults({ ...run, signal: AbortSignal.timeout(100) });
    expect(await collect(waiting)).toEqual([]);
    expect(() => waiting[Symbol.asyncIterator]()).toThrow('can be read once');
  });
});

describeWithRedis('startBulkWorker', (server) => {
  it('tries a batch again that used up its own retries, and settles those who were done at once', async () => {
    let failures = 3;
    const { run, work } = setUp(server, async () => {
      failures -= 1;
      if (failures >= 0) throw lost();
      return undefined;
    });
    await produceBulk({ ...run, items: ids(10), backoffMs: 1 });
    work({ retry: quick, maxFailedBatches: 100 });
    const results = await collect(bulkResults(run));
    expect(results).toHaveLength(10);
    expect(results.every(({ outcome, resent }) => outcome === 'succeeded' && resent === true)).toBe(true);
    expect(failures).toBe(-1);
  });

  it('gives users up after the last attempt: failed where nothing was done, uncertain where it may have been', async () => {
    const { run, work } = setUp(server, async ([id = '']) => {
      throw lost(id === 'u0' ? 'no' : 'unknown');
    });
    await produceBulk({ ...run, items: ids(2), batchSize: 1, attempts: 3, backoffMs: 1 });
    const worker = work({ retry: quick, maxFailedBatches: 100 });
    const results = await collect(bulkResults(run));
    expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'uncertain']);
    expect((await worker.stop()).calls).toBe(6);
  });

  it('stops for what every call would meet, and leaves its batches to others', async () => {
    let isWrong = true;
    const { run, work } = setUp(server, async () => {
      if (isWrong) throw refusal('appSecretInvalid');
      return undefined;
    });
    await produceBulk({ ...run, items: ids(100), batchSize: 10, attempts: 1 });
    const summary = await work().finished;
    expect(summary.stopped).toMatchObject({ by: 'error', reason: { reason: 'appSecretInvalid' } });
    isWrong = false;
    work();
    const results = await collect(bulkResults(run));
    expect(results).toHaveLength(100);
    expect(results.every(({ outcome }) => outcome === 'succeeded')).toBe(true);
  });

  it('stops when the vendor is down for all, and gives up on nobody', async () => {
    let isDown = true;
    const { run, work } = setUp(server, async () => {
      if (isDown) throw lost('no');
      return undefined;
    });
    await produceBulk({ ...run, items: ids(100), batchSize: 10, attempts: 2, backoffMs: 1 });
    const { stopped } = await work({ retry: quick, concurrency: 1 }).finished;
    expect(stopped.by).toBe('error');
    isDown = false;
    work();
    const results = await collect(bulkResults(run));
    expect(results.filter(({ outcome }) => outcome !== 'succeeded')).toEqual([]);
    expect(results).toHaveLength(100);
  });

  it('keeps the results of a batch of which some are left when it is stopped', async () => {
    const sent: string[] = [];
    const { run, work } = setUp(server, async (batch) => {
      sent.push(...batch);
      if (sent.length === 4) void first.stop();
      return batch.map((id) => ({
        outcome: id === 'u1' && sent.length === 4 ? ('retry' as const) : ('succeeded' as const),
      }));
    });
    await produceBulk({ ...run, items: ids(4) });
    const first = work();
    expect((await first.finished).counts.succeeded).toBe(0);
    work();
    const results = await collect(bulkResults(run));
    expect(results.map(({ outcome }) => outcome)).toEqual(Array(4).fill('succeeded'));
    expect(sent).toEqual(['u0', 'u1', 'u2', 'u3', 'u1']);
  });

  it('goes on after every connection was lost, again and again', async () => {
    let calls = 0;
    const other = server.connect();
    const { run, work } = setUp(server, async () => {
      calls += 1;
      if (calls % 20 === 0) await other.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
      return undefined;
    });
    const warnings: string[] = [];
    const onWarning = ({ message }: Error) => void warnings.push(message);
    process.on('warning', onWarning);
    onTestFinished(() => void process.off('warning', onWarning));
    const list = ids(1_000);
    const producing = produceBulk({ ...run, items: list, batchSize: 10, maxWaiting: 10 });
    work({ lockMs: 1_000, limiter: createRedisLimiter(run.connection) });
    const results = await collect(bulkResults(run));
    await producing;
    expect(results.map(({ ordinal, id }) => [ordinal, id])).toEqual(list.map((id, ordinal) => [ordinal, id]));
    expect(results.every(({ outcome }) => outcome === 'succeeded')).toBe(true);
    expect(warnings.filter((warning) => !warning.includes('has trouble with Redis, and goes on'))).toEqual([]);
  });

  it('refuses options that make no sense', () => {
    const { work } = setUp(server);
    expect(() => work({ concurrency: 0 })).toThrow('option "concurrency"');
    expect(() => work({ lockMs: 0.5 })).toThrow('option "lockMs"');
    expect(() => work({ retry: { maxAttempts: 0 } })).toThrow('option "retry.maxAttempts"');
  });
});
