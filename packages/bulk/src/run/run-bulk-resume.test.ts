import { describe, expect, it, vi } from 'vitest';
import { memoryJournal } from '../../test/support/memory-journal.ts';
import { allGood, collectInOrder as collect, startRun as start } from '../../test/support/start-run.ts';
import type { UserResult } from '../job/user-result.ts';

describe('a run that goes on from a journal', () => {
  const result = (ordinal: number, id: string): UserResult => ({ ordinal, id, outcome: 'succeeded', attempts: 1 });
  const lines = (...names: readonly string[]) => names.map((id, ordinal) => ({ ordinal, id }));

  it('sends what has no result, and tells the journal first', async () => {
    const journal = memoryJournal({ settled: [result(0, 'a'), result(2, 'c')] });
    const order: string[] = [];
    const note = (what: string) => async () => {
      order.push(what);
      return undefined;
    };
    journal.started = note('started');
    journal.settled = note('settled');
    const run = start(note('sent'), { items: ['a', 'b', 'c', 'd'], journal, jobId: 'j' });
    expect((await collect(run)).map(({ id }) => id)).toEqual(['b', 'd']);
    expect(order).toEqual(['started', 'sent', 'settled']);
    expect(journal.jobs).toEqual([{ operation: 'stub.do', target: 'everything', jobId: 'j' }]);
    expect(await run.summary).toMatchObject({ settled: 4, resumed: 2, uncertainAtStart: 0, left: 0 });
  });

  it('sends uncertain users again where that does no harm, and says so', async () => {
    const journal = memoryJournal({ started: lines('a', 'b'), settled: [result(0, 'a')] });
    const run = start(allGood, { items: ['a', 'b', 'c'], journal, jobId: 'j' });
    expect(await collect(run)).toEqual([
      { ordinal: 1, id: 'b', outcome: 'succeeded', attempts: 1, resent: true },
      { ordinal: 2, id: 'c', outcome: 'succeeded', attempts: 1 },
    ]);
    expect(await run.summary).toMatchObject({ uncertainAtStart: 1 });
  });

  it('and otherwise gives them up as uncertain, without a call', async () => {
    const send = vi.fn(allGood);
    const journal = memoryJournal({ started: lines('a', 'b') });
    const run = start(send, { items: ['a', 'b', 'c'], journal, jobId: 'j', idempotent: false });
    const results = await collect(run);
    expect(results.map(({ id, outcome, attempts }) => [id, outcome, attempts])).toEqual([
      ['a', 'uncertain', 0],
      ['b', 'uncertain', 0],
      ['c', 'succeeded', 1],
    ]);
    expect(send.mock.calls).toEqual([[['c']]]);
  });

  it.each([
    ['another user', ['a', 'x']],
    ['fewer users', ['a']],
    ['another order', ['b', 'a']],
  ])('refuses a list with %s', async (_name, items) => {
    const journal = memoryJournal({ settled: [result(0, 'a'), result(1, 'b')] });
    const send = vi.fn(allGood);
    await expect(start(send, { items, journal, jobId: 'j' }).drain()).rejects.toMatchObject({
      name: 'JournalError',
      problem: 'other-list',
    });
    expect(send).not.toHaveBeenCalled();
  });
});
