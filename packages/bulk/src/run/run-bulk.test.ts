import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { describe, expect, it, vi } from 'vitest';
import { settle } from '../../test/support/fake-clock.ts';
import { openLimiter } from '../../test/support/instant.ts';
import { memoryJournal } from '../../test/support/memory-journal.ts';
import { allGood, collectInOrder as collect, startRun as start } from '../../test/support/start-run.ts';
import { ids, stubJob } from '../../test/support/stub-job.ts';
import { unreadList } from '../../test/support/unread-list.ts';
import type { BulkItem } from '../job/bulk-item.ts';
import type { BulkJob } from '../job/bulk-job.ts';
import type { Journal } from '../journal/journal.ts';
import { runBulk } from './run-bulk.ts';

describe('a run', () => {
  it.each([
    ['a list', () => ids(103)],
    [
      'a generator',
      function* () {
        yield* ids(103);
      },
    ],
    [
      'an async generator of objects',
      async function* () {
        for (const id of ids(103)) yield { id };
      },
    ],
  ])('gives one result for each user of %s, in batches', async (_name, items) => {
    const sizes: number[] = [];
    const run = start(
      async (sent) => {
        sizes.push(sent.length);
        return undefined;
      },
      { items: items(), batchSize: 20 },
    );
    const results = await collect(run);
    expect(
      results.map(({ ordinal, id }) => [ordinal, id]).sort(([one], [other]) => Number(one) - Number(other)),
    ).toEqual(ids(103).map((id, ordinal) => [ordinal, id]));
    expect(sizes).toEqual([20, 20, 20, 20, 20, 3]);
    expect(await run.summary).toMatchObject({
      settled: 103,
      counts: { succeeded: 103, refused: 0, failed: 0, uncertain: 0 },
      read: 103,
      total: 103,
      left: 0,
      calls: 6,
      retries: 0,
    });
    expect(await run.summary).not.toHaveProperty('stopped');
  });

  it('takes batches of 50 unless told otherwise, and asks the limiter for each call', async () => {
    const limiter = openLimiter();
    const limits = [{ limit: 5, windowMs: 1_000, evidence: 'documented' }] as const;
    await start(allGood, { items: ids(120), limiter, limits, subject: 'cli_1' }).drain();
    expect(limiter.calls).toHaveLength(3);
    expect(limiter.calls[0]).toEqual({ vendor: 'bulk', operation: 'stub.do', subject: 'cli_1', limits });
  });

  it('gives a doubled line a result of its own', async () => {
    const results = await collect(start(allGood, { items: ['a', 'b', 'a'] }));
    expect(results.map(({ ordinal, id }) => [ordinal, id])).toEqual([
      [0, 'a'],
      [1, 'b'],
      [2, 'a'],
    ]);
  });

  it('of nobody ends at once', async () => {
    const run = start(allGood, { items: [] });
    expect(await collect(run)).toEqual([]);
    expect(await run.summary).toMatchObject({ settled: 0, left: 0, total: 0 });
  });

  it('keeps to its concurrency', async () => {
    let underWay = 0;
    let most = 0;
    await start(
      async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await settle();
        underWay -= 1;
        return undefined;
      },
      { items: ids(100), batchSize: 5, concurrency: 3 },
    ).drain();
    expect(most).toBe(3);
  });

  it('does nothing before its results are asked for, and can be read once', async () => {
    const send = vi.fn(allGood);
    const run = start(send, { items: ids(3) });
    await settle();
    expect(send).not.toHaveBeenCalled();
    await collect(run);
    expect(() => run[Symbol.asyncIterator]()).toThrow('can be read once');
  });

  // An interface of readline begins to emit lines on its own, whether anybody listens or not.
  it('loses no line that readline reads while the journal opens', async () => {
    const memory = memoryJournal();
    const journal: Journal = {
      ...memory,
      async open(job) {
        for (let turn = 0; turn < 5; turn += 1) await settle();
        return memory.open(job);
      },
    };
    const items = createInterface({ input: Readable.from(ids(120).map((id) => `${id}\n`)) });
    const results = await collect(start(allGood, { items, journal, jobId: 'readline' }));
    expect(results.map(({ id }) => id)).toEqual(ids(120));
  });

  it('loses no line that readline reads before the results are asked for', async () => {
    const input = Readable.from(ids(120).map((id) => `${id}\n`));
    const run = start(allGood, { items: createInterface({ input }) });
    await finished(input);
    expect((await collect(run)).map(({ id }) => id)).toEqual(ids(120));
  });

  it('lets a list go that it did not come to read', async () => {
    const items = unreadList();
    const journal = { ...memoryJournal(), open: () => Promise.reject(new Error('full disk')) };
    await expect(start(allGood, { items, journal, jobId: 'closed' }).drain()).rejects.toThrow('full disk');
    expect(items.isLetGo()).toBe(true);
  });

  it('refuses wrong options by name', () => {
    const wrong = (options: object, message: string) =>
      expect(() => start(allGood, { items: [], ...options })).toThrow(`runBulk: option "${message}`);
    wrong({ batchSize: 0 }, 'batchSize" must be a whole number');
    wrong({ concurrency: 1.5 }, 'concurrency"');
    wrong({ items: 'abc' }, 'items" must be');
    wrong({ journal: memoryJournal() }, 'jobId" is missing');
    wrong({ limiter: {} }, 'limiter"');
    wrong({ retry: { maxAttempts: 0 } }, 'retry.maxAttempts"');
  });
});

describe('a slow reader', () => {
  it('keeps the list from being read ahead more than concurrency times batch', async () => {
    let read = 0;
    const items = (function* () {
      for (;;) {
        read += 1;
        yield `u${read}`;
      }
    })();
    const run = start(allGood, { items, batchSize: 10, concurrency: 4 });
    let taken = 0;
    for await (const _ of run) {
      taken += 1;
      await settle();
      expect(read - taken).toBeLessThanOrEqual(40);
      if (taken === 500) break;
    }
    expect(read).toBeLessThanOrEqual(540);
  });
});

describe('progress', () => {
  it('is told at the start and after every batch', async () => {
    const seen: number[] = [];
    const onProgress = vi.fn(({ settled }: { settled: number }) => seen.push(settled));
    await start(allGood, { items: ids(25), batchSize: 10, concurrency: 1, total: 25, onProgress }).drain();
    expect(seen).toEqual([0, 10, 20, 25]);
    expect(onProgress.mock.calls[0]?.[0]).toMatchObject({ total: 25, read: 0, calls: 0 });
  });

  it('a listener that throws changes nothing', async () => {
    const warned = vi.spyOn(process, 'emitWarning').mockReturnValue(undefined);
    const onProgress = () => {
      throw new Error('no terminal');
    };
    expect(await start(allGood, { items: ids(3), onProgress }).drain()).toMatchObject({ settled: 3 });
    expect(warned).toHaveBeenCalledWith('onProgress threw: no terminal', { code: 'X_ON_PROGRESS_THREW' });
    warned.mockRestore();
  });
});

describe('types', () => {
  it('a journal wants a jobId', () => {
    const job: BulkJob<BulkItem> = stubJob(allGood);
    // @ts-expect-error: jobId is missing
    expect(() => runBulk({ ...job, items: [], journal: memoryJournal() })).toThrow('jobId');
  });
});
