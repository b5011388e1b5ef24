import { describe, expect, it } from 'vitest';
import { createJournal } from './journal.ts';
import type { UnmaskedArrived } from './unmasked.ts';

const arrived = (operation: string, method = 'POST'): UnmaskedArrived => ({
  ...{ id: operation, session: 'default', vendor: 'feishu', at: '2026-11-21T00:00:00.000Z', method, target: '/x' },
  ...{ requestHeaders: [], operation, credential: undefined },
});
const DONE = { phase: 'done', status: 200 } as const;
const FOREVER = { timeoutMs: Number.POSITIVE_INFINITY };

describe('waitFor', () => {
  it('counts what is there and what is finished meanwhile, and nothing that is open', async () => {
    const journal = createJournal();
    journal.open(arrived('toy.a')).finish(DONE);
    const second = journal.open(arrived('toy.a'));
    const waiting = journal.waitFor({ operation: 'toy.a' }, { atLeast: 2, ...FOREVER });
    journal.open(arrived('toy.b')).finish(DONE);
    second.finish({ phase: 'aborted', abortedBy: 'client' });
    const waited = await waiting;
    expect(waited.kind).toBe('found');
    expect(waited.items.map(({ sequence, phase }) => `${sequence} ${phase}`)).toEqual(['1 done', '2 aborted']);
  });

  it('is over at once when they are there, or when none is asked for', async () => {
    const journal = createJournal();
    expect(await journal.waitFor({}, { atLeast: 0, timeoutMs: 0 })).toEqual({ kind: 'found', items: [] });
    const { entry } = journal.open(arrived('toy.a')).finish(DONE);
    expect(await journal.waitFor({}, FOREVER)).toEqual({ kind: 'found', items: [entry] });
  });

  it('counts those that are pushed out during the wait', async () => {
    const journal = createJournal({ maxEntries: 1 });
    const waiting = journal.waitFor({}, { atLeast: 3, ...FOREVER });
    for (let count = 0; count < 3; count += 1) journal.open(arrived('toy.a')).finish(DONE);
    expect(await waiting).toMatchObject({ kind: 'found', items: [{ sequence: 1 }, { sequence: 2 }, { sequence: 3 }] });
  });

  it('begins anew after a clear', async () => {
    const journal = createJournal();
    const waiting = journal.waitFor({}, { atLeast: 2, ...FOREVER });
    journal.open(arrived('toy.a')).finish(DONE);
    const open = journal.open(arrived('toy.a'));
    journal.clear();
    open.finish(DONE);
    for (let count = 0; count < 2; count += 1) journal.open(arrived('toy.b')).finish(DONE);
    expect((await waiting).items.map(({ sequence }) => sequence)).toEqual([3, 4]);
  });

  it('names the near misses when the time is up', async () => {
    const journal = createJournal();
    journal.open(arrived('toy.a', 'GET')).finish(DONE);
    const waited = await journal.waitFor({ operation: 'toy.a', method: 'POST' }, { timeoutMs: 1 });
    expect(waited).toEqual({
      kind: 'timedOut',
      items: [],
      nearMisses: ['#1 GET /x -> 200 (toy.a), method: expected POST, got GET'],
    });
  });

  it('takes a time that is longer than any timer for one without end', async () => {
    const journal = createJournal();
    const waiting = journal.waitFor({}, FOREVER);
    // Timers end in their order: one that took the time for none at all would be over by then.
    await new Promise((resolve) => setTimeout(resolve, 2));
    journal.open(arrived('toy.a')).finish(DONE);
    expect((await waiting).kind).toBe('found');
  });

  it('ends with the reason of the signal', async () => {
    const journal = createJournal();
    const controller = new AbortController();
    const waiting = journal.waitFor({}, { ...FOREVER, signal: controller.signal });
    controller.abort('reset');
    await expect(waiting).rejects.toBe('reset');
    await expect(journal.waitFor({}, { ...FOREVER, signal: AbortSignal.abort('stop') })).rejects.toBe('stop');
  });
});
