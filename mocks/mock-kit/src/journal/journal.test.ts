import { describe, expect, it } from 'vitest';
import { createJournal } from './journal.ts';
import type { Arrived, Finished } from './journal-entry.ts';

const arrived = (id: string): Arrived => ({
  id,
  vendor: 'feishu',
  at: '2026-11-21T00:00:00.000Z',
  method: 'GET',
  target: '/',
  requestHeaders: [],
});
const done = (operation: string, responseBody = ''): Finished => ({
  phase: 'done',
  operation,
  requestBody: '',
  status: 200,
  responseBody,
  inferredRules: [],
  diagnostics: undefined,
});
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('a journal', () => {
  it('has an entry from the arrival on, which the answer completes', () => {
    const journal = createJournal();
    const finish = journal.open(arrived('a'));
    expect(journal.list()).toMatchObject([{ sequence: 1, id: 'a', phase: 'open', durationMs: undefined }]);
    const entry = finish(done('toy.a'));
    expect(entry).toMatchObject({ sequence: 1, phase: 'done', operation: 'toy.a', status: 200 });
    expect(entry.durationMs).toBeGreaterThanOrEqual(0);
    expect(journal.list()).toEqual([entry]);
  });

  it('gives the entries of one operation', () => {
    const journal = createJournal();
    for (const name of ['a', 'b', 'a']) journal.open(arrived(name))(done(`toy.${name}`));
    expect(ids(journal.list({ operation: 'toy.a' }))).toEqual(['a', 'a']);
    expect(journal.list({ operation: 'toy.c' })).toEqual([]);
  });

  it('lets the oldest go when there are too many', () => {
    const journal = createJournal(2);
    for (const id of ['a', 'b', 'c']) journal.open(arrived(id));
    expect(ids(journal.list())).toEqual(['b', 'c']);
  });

  it('lets the oldest go when they hold too many bytes, those of the answers counted', () => {
    const journal = createJournal(100, 3000);
    const finishA = journal.open(arrived('a'));
    const finishB = journal.open(arrived('b'));
    finishA(done('toy.a', 'x'.repeat(1000)));
    expect(ids(journal.list())).toEqual(['a', 'b']);
    finishB(done('toy.b', 'x'.repeat(1000)));
    expect(ids(journal.list())).toEqual(['b']);
  });

  it('counts nothing of an entry that has gone when its answer comes', () => {
    const journal = createJournal(100, 3000);
    const finish = journal.open(arrived('gone'));
    journal.clear();
    finish(done('toy.a', 'x'.repeat(2000)));
    journal.open(arrived('kept'));
    expect(ids(journal.list())).toEqual(['kept']);
  });

  it('goes on counting after clear, and starts anew after reset', () => {
    const journal = createJournal();
    journal.open(arrived('a'));
    journal.clear();
    journal.open(arrived('b'));
    expect(journal.list()).toMatchObject([{ sequence: 2, id: 'b' }]);
    journal.reset();
    journal.open(arrived('c'));
    expect(journal.list()).toMatchObject([{ sequence: 1, id: 'c' }]);
  });
});
