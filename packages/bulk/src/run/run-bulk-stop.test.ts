import { getEventListeners } from 'node:events';
import { type Limiter, VendorError } from '@x/core-signing';
import { describe, expect, it, vi } from 'vitest';
import { lost, rateRefusal, refusal } from '../../test/support/errors.ts';
import { settle } from '../../test/support/fake-clock.ts';
import { memoryJournal } from '../../test/support/memory-journal.ts';
import { allGood, collectInOrder as collect, startRun as start } from '../../test/support/start-run.ts';
import { ids, stubJob } from '../../test/support/stub-job.ts';
import type { BulkItem } from '../job/bulk-item.ts';
import type { UserResult } from '../job/user-result.ts';
import { runBulk } from './run-bulk.ts';

describe('an abort', () => {
  it('finishes what is under way, writes it down and says what is left', async () => {
    const controller = new AbortController();
    const journal = memoryJournal();
    let calls = 0;
    const run = start(
      async () => {
        calls += 1;
        if (calls === 3) controller.abort('enough');
        await settle();
        return undefined;
      },
      { items: ids(100), batchSize: 10, concurrency: 2, total: 100, journal, jobId: 'j', signal: controller.signal },
    );
    const results = await collect(run);
    const summary = await run.summary;
    expect(summary.stopped).toEqual({ by: 'abort', reason: 'enough' });
    expect(results).toHaveLength(calls * 10);
    expect(journal.settledResults).toEqual(results);
    expect(summary.left).toBe(100 - results.length);
    expect(journal.closed).toBe(true);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  it('leaves no listener on a signal that never came', async () => {
    const { signal } = new AbortController();
    await start(allGood, { items: ids(10), signal }).drain();
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('before the start sends nothing', async () => {
    const send = vi.fn(allGood);
    const run = start(send, { items: ids(10), signal: AbortSignal.abort() });
    expect(await collect(run)).toEqual([]);
    expect(await run.summary).toMatchObject({ stopped: { by: 'abort' }, left: undefined });
    expect(send).not.toHaveBeenCalled();
  });

  it('tells the journal of users who were certainly not served, and of no others', async () => {
    const controller = new AbortController();
    const journal = memoryJournal();
    let calls = 0;
    const run = start(
      async (sent) => {
        calls += 1;
        // The first half is refused for the rate, and lost when it is sent again; by then the second has not been sent.
        if (sent.length === 4) throw refusal('unknownUser');
        if (calls === 2) throw rateRefusal();
        controller.abort();
        throw lost();
      },
      {
        items: ids(4),
        idempotent: true,
        splitOn: (error) => (error instanceof VendorError && error.reason === 'unknownUser' ? 'one-user' : 'no'),
        journal,
        jobId: 'j',
        signal: controller.signal,
      },
    );
    expect(await collect(run)).toEqual([]);
    expect(journal.startedLines.map((lines) => lines.length)).toEqual([4]);
    expect(journal.returnedLines.map(({ id }) => id)).toEqual(['u2', 'u3']);
  });

  it('ends the wait for a place and the pause before another try', async () => {
    const controller = new AbortController();
    const send = vi.fn(allGood);
    const waiting: Limiter = {
      acquire: (_call, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
          controller.abort();
        }),
    };
    const journal = memoryJournal();
    const run = start(send, { items: ids(10), limiter: waiting, signal: controller.signal, journal, jobId: 'j' });
    expect(await collect(run)).toEqual([]);
    expect(await run.summary).toMatchObject({ stopped: { by: 'abort' }, read: 10, settled: 0 });
    expect(send).not.toHaveBeenCalled();
    // Never sent, so not uncertain either.
    expect(journal.startedLines).toEqual([]);

    const again = new AbortController();
    const failing = stubJob(async () => {
      setImmediate(() => again.abort());
      throw lost('no');
    });
    const retry = { initialDelayMs: 3_600_000, maxDelayMs: 3_600_000 };
    const pausing = runBulk({ ...failing, items: ids(10), retry, signal: again.signal });
    expect(await collect(pausing)).toEqual([]);
    expect(await pausing.summary).toMatchObject({ stopped: { by: 'abort' }, calls: 1 });
  });

  it('does not wait for a list that never gives its next user', async () => {
    const controller = new AbortController();
    const items = (async function* () {
      yield 'a';
      controller.abort();
      await new Promise(() => undefined);
    })();
    const run = start(allGood, { items, signal: controller.signal });
    expect(await collect(run)).toEqual([]);
    expect(await run.summary).toMatchObject({ stopped: { by: 'abort' }, read: 1 });
  });

  it('leaving the loop early is one too', async () => {
    let closed = false;
    const items = (function* () {
      try {
        for (;;) yield 'a';
      } finally {
        closed = true;
      }
    })();
    const journal = memoryJournal();
    const run = start(allGood, { items, journal, jobId: 'j' });
    for await (const _ of run) break;
    expect(await run.summary).toMatchObject({ stopped: { by: 'abort' } });
    expect(closed).toBe(true);
    expect(journal.closed).toBe(true);
  });
});

describe('an error that every call would meet', () => {
  it('stops the run, after the results that there are; its users are left', async () => {
    const error = refusal('scopeMissing');
    const journal = memoryJournal();
    const run = start(
      async (sent) => {
        if (sent.includes('u20')) throw error;
        return undefined;
      },
      { items: ids(100), batchSize: 10, concurrency: 1, journal, jobId: 'j' },
    );
    const results: UserResult[] = [];
    await expect(
      (async () => {
        for await (const result of run) results.push(result);
      })(),
    ).rejects.toBe(error);
    expect(results).toHaveLength(20);
    expect(journal.settledResults).toHaveLength(20);
    expect(await run.summary).toMatchObject({ stopped: { by: 'error', reason: error }, settled: 20 });
  });

  it.each([
    [
      'an error of the list',
      (function* () {
        yield 'a';
        throw new Error('cut off');
      })(),
      'cut off',
    ],
    ['a user without an id', [{ name: 'Ada' }], 'line 1 of the list has no id'],
  ])('%s does too', async (_name, items, message) => {
    await expect(start(allGood, { items: items as Iterable<BulkItem> }).drain()).rejects.toThrow(message);
  });

  it('a journal that cannot be written: what is not written down is not handed out', async () => {
    const journal = memoryJournal();
    journal.settled = () => Promise.reject(new Error('disk full'));
    const run = start(allGood, { items: ids(10), journal, jobId: 'j' });
    await expect(run.drain()).rejects.toThrow('disk full');
    expect(await run.summary).toMatchObject({ settled: 0 });
  });
});

describe('a vendor that is down', () => {
  const options = { batchSize: 10, concurrency: 1, retry: { maxAttempts: 2 }, jobId: 'j' } as const;

  it('for one batch alone leaves its users failed', async () => {
    const journal = memoryJournal();
    const run = start(
      async (sent) => {
        if (sent.includes('u10')) throw lost('no');
        return undefined;
      },
      { items: ids(40), journal, ...options },
    );
    const results = await collect(run);
    expect(new Set(results.map(({ ordinal }) => ordinal)).size).toBe(40);
    expect(journal.settledResults).toEqual(results);
    expect((await run.summary).counts).toEqual({ succeeded: 30, refused: 0, failed: 10, uncertain: 0 });
  });

  it('for the last batch alone as well', async () => {
    const run = start(
      async (sent) => {
        if (sent.includes('u10')) throw lost();
        return undefined;
      },
      { items: ids(20), ...options },
    );
    expect((await run.drain()).counts).toMatchObject({ succeeded: 10, uncertain: 10 });
  });

  it('for a batch now and then never stops the run', async () => {
    const run = start(
      async (sent) => {
        if (Number(sent[0]?.slice(1)) % 20 === 0) throw lost('no');
        return undefined;
      },
      { items: ids(200), ...options },
    );
    expect((await run.drain()).counts).toMatchObject({ succeeded: 100, failed: 100 });
  });

  it('for batch after batch stops the run and leaves their users to the next one', async () => {
    const journal = memoryJournal();
    const run = start(
      async (sent) => {
        if (!sent.includes('u0')) throw lost('no');
        return undefined;
      },
      { items: ids(1_000), journal, ...options },
    );
    await expect(run.drain()).rejects.toMatchObject({ kind: 'transport' });
    expect(await run.summary).toMatchObject({ settled: 10, read: 40, stopped: { by: 'error' } });
    // Nothing of theirs was sent, so they are as new.
    expect(journal.returnedLines).toHaveLength(30);
    expect(journal.settledResults).toHaveLength(10);
  });
});
