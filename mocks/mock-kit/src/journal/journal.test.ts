import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createJournal } from './journal.ts';
import type { UnmaskedArrived, UnmaskedFinished } from './unmasked.ts';

const arrived = (id: string, part: Partial<UnmaskedArrived> = {}): UnmaskedArrived => ({
  id,
  session: 'default',
  vendor: 'feishu',
  at: '2026-11-21T00:00:00.000Z',
  method: 'GET',
  target: '/',
  requestHeaders: [],
  operation: `toy.${id}`,
  credential: undefined,
  ...part,
});
const done = (responseBody = ''): UnmaskedFinished => ({ phase: 'done', status: 200, responseBody });
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('a journal', () => {
  it('has an entry from the arrival on, which amendments and the answer complete', () => {
    const journal = createJournal();
    const open = journal.open(arrived('a'));
    expect(journal.find()).toMatchObject([{ sequence: 1, id: 'a', phase: 'open', durationMs: undefined }]);
    open.amend({ operation: 'toy.b', requestBody: Buffer.from('{"x":1}'), credential: 'app-1', status: 200 });
    expect(open.entry).toMatchObject({ operation: 'toy.b', requestBody: '{"x":1}', phase: 'open', status: 200 });
    const { entry } = open.finish({ phase: 'done', responseBody: '{}' });
    expect(entry).toMatchObject({ sequence: 1, phase: 'done', operation: 'toy.b', status: 200, credential: 'app-1' });
    expect(entry.requestBodySha256).toBe('5041bf1f713df204784353e82f6a4a535931cb64f1f4b4a5aeaffcb720918b22');
    expect(entry.durationMs).toBeGreaterThanOrEqual(0);
    expect(journal.find()).toEqual([entry]);
    expect(journal.get('a')).toBe(entry);
    expect(journal.get('b')).toBeUndefined();
  });

  it('leaves a finished entry as it is', () => {
    const journal = createJournal();
    const open = journal.open(arrived('a'));
    journal.abortOpen('reset');
    open.amend({ status: 200 });
    expect(open.finish(done()).entry).toMatchObject({ phase: 'aborted', abortedBy: 'reset', status: undefined });
  });

  it('finds, counts and gives the last by a match', () => {
    const journal = createJournal();
    for (const id of ['a', 'b', 'a']) journal.open(arrived(id));
    expect(ids(journal.find({ operation: '*.a' }))).toEqual(['a', 'a']);
    expect(journal.count({ operation: 'toy.b' })).toBe(1);
    expect(journal.count()).toBe(3);
    expect(journal.last({ operation: 'toy.a' })).toMatchObject({ sequence: 3 });
    expect(journal.last({ operation: 'toy.c' })).toBeUndefined();
  });

  it('lists page by page', () => {
    const journal = createJournal();
    for (const id of ['a', 'b', 'a', 'a']) journal.open(arrived(id));
    journal.open(arrived('a')).finish({ phase: 'done', violations: [{ code: 'toy', message: 'not so' }] });
    const match = { operation: 'toy.a' };
    const first = journal.list({ match, limit: 2 });
    expect([first.items.map(({ sequence }) => sequence), first.next]).toEqual([[1, 3], 3]);
    const second = journal.list({ match, limit: 2, after: first.next });
    expect([second.items.map(({ sequence }) => sequence), second.next]).toEqual([[4, 5], undefined]);
    expect(journal.list({ match, limit: 0 })).toEqual({ items: [], next: 0, dropped: 0 });
    expect(journal.list({ violations: true }).items).toMatchObject([{ sequence: 5 }]);
    expect(journal.list({ violations: false }).items).toHaveLength(4);
  });

  it('goes on counting after clear, and starts anew after reset', () => {
    const journal = createJournal({ maxEntries: 1 });
    journal.open(arrived('x'));
    journal.open(arrived('a'));
    expect(journal.list().dropped).toBe(1);
    journal.clear();
    journal.open(arrived('b'));
    expect(journal.list()).toMatchObject({ items: [{ sequence: 2 + 1, id: 'b' }], dropped: 0 });
    journal.reset();
    journal.open(arrived('c'));
    expect(journal.find()).toMatchObject([{ sequence: 1, id: 'c' }]);
  });

  it('aborts all that is open, pushed out or not', () => {
    const journal = createJournal({ maxEntries: 1 });
    const [a, b] = ['a', 'b'].map((id) => journal.open(arrived(id)));
    journal.open(arrived('c')).finish(done());
    journal.abortOpen('stop');
    expect([a?.entry, b?.entry, journal.last()]).toMatchObject([
      { phase: 'aborted', abortedBy: 'stop' },
      { phase: 'aborted', abortedBy: 'stop' },
      { phase: 'done', abortedBy: undefined },
    ]);
    expect(a?.entry.durationMs).toBeGreaterThanOrEqual(0);
  });

  it('tells of what is opened and finished, but for what was forgotten meanwhile', () => {
    const journal = createJournal();
    const heard: string[] = [];
    const end = journal.subscribe(({ entry }) => heard.push(`${entry.id} ${entry.phase}`));
    const a = journal.open(arrived('a'));
    const b = journal.open(arrived('b'));
    b.finish(done());
    b.finish(done());
    journal.clear();
    a.finish(done());
    end();
    journal.open(arrived('c'));
    expect(heard).toEqual(['a open', 'b open', 'b done']);
  });
});

describe('the caps of a journal', () => {
  it('let the oldest go when there are too many, however many are open', () => {
    const journal = createJournal({ maxEntries: 2 });
    for (let number = 0; number < 500; number += 1) journal.open(arrived(`${number}`));
    expect(ids(journal.find())).toEqual(['498', '499']);
    expect(journal.list().dropped).toBe(498);
  });

  it('count the bytes of the bodies, while a request is open too', () => {
    const journal = createJournal({ maxBytes: 3000 });
    const a = journal.open(arrived('a'));
    const b = journal.open(arrived('b'));
    a.finish(done('x'.repeat(1000)));
    expect(ids(journal.find())).toEqual(['a', 'b']);
    b.amend({ requestBody: Buffer.alloc(1000) });
    expect(ids(journal.find())).toEqual(['b']);
  });

  it('count nothing of an entry that has gone when its answer comes', () => {
    const journal = createJournal({ maxBytes: 3000 });
    const open = journal.open(arrived('gone'));
    journal.clear();
    open.finish(done('x'.repeat(2000)));
    journal.open(arrived('kept'));
    expect(ids(journal.find())).toEqual(['kept']);
  });

  it('hold of a long body no more than its beginning', () => {
    const journal = createJournal({ maxBytes: 400_000 });
    journal.open(arrived('a')).finish(done());
    const long = JSON.stringify('x'.repeat(5_000_000));
    journal.open(arrived('b', { requestBody: Buffer.from(long) })).finish(done(long));
    expect(ids(journal.find())).toEqual(['a', 'b']);
    expect(journal.last()?.requestBody?.endsWith('x (cut; 5000002 bytes in all)')).toBe(true);
    expect(journal.last()?.responseBody?.length).toBeLessThan(66_000);
    expect(journal.last()?.requestBodySha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('what a journal masks', () => {
  const CANARY = 'canary-5f2c';

  it('is every secret and token, by name or by value, whatever way the request is looked at', () => {
    const journal = createJournal();
    const heard: unknown[] = [];
    journal.subscribe((request) => heard.push(request, request.entry, request.summary));
    const open = journal.open(
      arrived('a', {
        secretValues: [CANARY],
        target: `/users/${CANARY}?access_token=known-by-name&q=${CANARY}`,
        requestHeaders: [
          ...['Content-Type', 'application/json', 'Authorization', `Basic ${btoa(`app:${CANARY}`)}`],
          ...['X-Note', `for ${CANARY}`],
        ],
      }),
    );
    open.amend({ requestBody: Buffer.from(JSON.stringify({ app_secret: CANARY, name: `x${CANARY}` })) });
    const finished = open.finish({
      phase: 'done',
      responseHeaders: ['Set-Cookie', CANARY, 'X-Echo', CANARY],
      responseBody: JSON.stringify({ access_token: 'freshly-issued', echo: CANARY }),
      diagnostics: `not ${CANARY}`,
      violations: [{ code: 'toy', message: `saw ${CANARY}`, path: `query.${CANARY}`, rule: 'toy.rule' }],
      signature: {
        ...{ scheme: 'KSO-1', verified: false, reason: `no ${CANARY}`, expectedStringToSign: `a${CANARY}` },
        ...{ receivedStringToSign: `b${CANARY}`, hints: [`try ${CANARY}`] },
      },
    });
    const seen = [open, finished, journal, journal.list(), journal.find(), heard];
    const texts = seen.map((value) => `${JSON.stringify(value)} ${inspect(value, { depth: 20, showHidden: true })}`);
    expect(texts.join()).not.toMatch(/canary-5f2c|freshly-issued|known-by-name|Y2FuYXJ5/);
    expect(finished.entry).toMatchObject({
      target: '/users/***?access_token=***&q=***',
      requestHeaders: ['Content-Type', 'application/json', 'Authorization', 'Basic ***', 'X-Note', 'for ***'],
      requestBody: '{"app_secret":"***","name":"x***"}',
      responseHeaders: ['Set-Cookie', '***', 'X-Echo', '***'],
      responseBody: '{"access_token":"***","echo":"***"}',
      diagnostics: 'not ***',
      violations: [{ code: 'toy', message: 'saw ***', path: 'query.***', rule: 'toy.rule' }],
      signature: { reason: 'no ***', expectedStringToSign: 'a***', receivedStringToSign: 'b***', hints: ['try ***'] },
    });
    expect(finished.summary).toMatchObject({ target: finished.entry.target, diagnostics: 'not ***' });
    expect(finished.entry).not.toHaveProperty('secretValues');
  });

  it('reads in JSON as the entry alone', () => {
    const journal = createJournal();
    const finished = journal.open(arrived('a')).finish(done());
    expect(JSON.parse(JSON.stringify(finished))).toEqual(JSON.parse(JSON.stringify(finished.entry)));
  });

  it('tells of a body that is neither JSON nor a form, or over the limit, nothing but that', () => {
    const journal = createJournal();
    journal.open(arrived('a', { requestBody: Buffer.from(`secret=${CANARY}`) }));
    journal.open(arrived('b', { requestBody: '(over the limit, not kept)' }));
    expect(journal.find().map(({ requestBody }) => requestBody)).toEqual([
      '(18 bytes, neither JSON nor a form)',
      '(over the limit, not kept)',
    ]);
    expect(journal.last()?.requestBodySha256).toBeUndefined();
  });
});
