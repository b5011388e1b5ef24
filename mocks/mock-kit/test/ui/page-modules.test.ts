import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../src/journal/journal-entry.ts';
import { isSecretName } from '../../src/journal/secret-names.ts';
import { cannedEntry } from './support/canned-entries.ts';

interface Difference {
  readonly at: number;
  readonly expected: string;
  readonly received: string;
}

interface JournalModel {
  put(entry: JournalEntry): boolean;
  startReading(): void;
  finishReading(items: readonly JournalEntry[]): void;
  clear(): void;
  list(): readonly JournalEntry[];
}

interface PageModules {
  readonly model: { createJournalModel(): JournalModel };
  readonly search: {
    searchJson(value: unknown, term: string): { count: number; shown: Set<string>; open: Set<string> };
  };
  readonly secrets: { isSecretName(name: string): boolean; maskState(value: unknown): unknown };
  readonly difference: { firstDifference(expected: string, received: string): Difference | undefined };
  readonly parser: {
    createEventParser(onEvent: (event: { type: string; data: string }) => void): (piece: string) => void;
  };
}

const load = (file: string) => import(new URL(`../../ui/${file}`, import.meta.url).href);
const { secrets, difference, parser, model, search }: PageModules = {
  secrets: await load('secrets.js'),
  difference: await load('first-difference.js'),
  parser: await load('event-parser.js'),
  model: await load('journal-model.js'),
  search: await load('json-search.js'),
};

describe('secrets', () => {
  const names = [
    ...['appSecret', 'app_secret', 'secret_key', 'access-key', 'Authorization', 'X-Kso-Authorization', 'Set-Cookie'],
    ...['permanentCode', 'authCode', 'jsapi_ticket', 'appKey', 'apiKey', 'password', 'tenant_access_token'],
    ...['page_token', 'paginationToken', 'appId', 'tokens', 'tokenType', 'user_name', 'code', 'key', 'expiresAt'],
  ];

  it.each(names)('are told by the same names as in the journal: %s', (name) => {
    expect(secrets.isSecretName(name)).toBe(isSecretName(name));
  });

  it('are masked in a state, tokens among them that are ids or names', () => {
    const state = {
      apps: [{ id: 'a', appSecret: 's', interfaceSigning: true, refreshToken: null, permitsToken: false }],
      tokens: [{ id: 't-1', appId: 'a' }, 't-2'],
      nested: { accessTokens: [{ id: 't-3', token: 't-3' }], password: { old: 'p' } },
      refreshTokens: { 't-4': { appId: 'a' }, 't-5': 't-6' },
    };
    expect(secrets.maskState(state)).toEqual({
      apps: [{ id: 'a', appSecret: '***', interfaceSigning: true, refreshToken: null, permitsToken: false }],
      tokens: [{ id: '***', appId: 'a' }, '***'],
      nested: { accessTokens: [{ id: '***', token: '***' }], password: '***' },
      refreshTokens: { '*** 1': { appId: 'a' }, '*** 2': '***' },
    });
  });
});

describe('firstDifference', () => {
  it.each([
    ['same', 'same', undefined],
    ['ab', 'abc', { at: 2, expected: '', received: 'c' }],
    ['abc', 'abxc', { at: 2, expected: '', received: 'x' }],
    ['json; charset=utf-8Sat', 'jsonSat', { at: 4, expected: '; charset=utf-8', received: '' }],
    ['aaa', 'aa', { at: 2, expected: 'a', received: '' }],
    ['用户🀄一', '用户🀅一', { at: 2, expected: '🀄', received: '🀅' }],
    ['', 'x', { at: 0, expected: '', received: 'x' }],
  ])('of %j and %j', (expected, received, found) => {
    const result = difference.firstDifference(expected, received);
    if (found === undefined) expect(result).toBeUndefined();
    else expect(result).toMatchObject(found);
  });
});

describe('createEventParser', () => {
  const text = 'event: request\r\ndata: {"a":\r\ndata: 1}\r\n\r\n: comment\n\ndata:x\n\nevent: clock\n\ndata: last\n';

  it.each([1, 3, text.length])('reads events that come in pieces of %i characters', (size) => {
    const events: unknown[] = [];
    const parse = parser.createEventParser((event) => events.push(event));
    for (let at = 0; at < text.length; at += size) parse(text.slice(at, at + size));
    expect(events).toEqual([
      { type: 'request', data: '{"a":\n1}' },
      { type: 'message', data: 'x' },
    ]);
  });
});

describe('createJournalModel', () => {
  const open = (sequence: number) => cannedEntry(sequence, { phase: 'open', status: undefined });
  const shown = (journal: JournalModel) => journal.list().map(({ sequence, phase }) => `${sequence} ${phase}`);

  it('keeps what is newer of a request, in whatever order it is heard of', () => {
    const journal = model.createJournalModel();
    expect([journal.put(cannedEntry(1)), journal.put(open(1)), journal.put(open(2))]).toEqual([true, false, true]);
    expect(shown(journal)).toEqual(['2 open', '1 done']);
  });

  it('takes the list that was read, and what arrived while it was', () => {
    const journal = model.createJournalModel();
    journal.put(cannedEntry(1));
    journal.startReading();
    journal.put(cannedEntry(3));
    journal.put(open(4));
    journal.finishReading([cannedEntry(2), open(3)]);
    expect(shown(journal)).toEqual(['4 open', '3 done', '2 done']);
  });

  it('brings nothing back that was cleared while the list was read', () => {
    const journal = model.createJournalModel();
    journal.startReading();
    journal.put(cannedEntry(7));
    journal.clear();
    journal.put(cannedEntry(1));
    journal.finishReading([]);
    expect(shown(journal)).toEqual(['1 done']);
  });

  it('holds the last 1000', () => {
    const journal = model.createJournalModel();
    for (let sequence = 1; sequence <= 1003; sequence += 1) journal.put(cannedEntry(sequence));
    expect([journal.list().length, journal.list().at(-1)?.sequence]).toEqual([1000, 4]);
  });
});

describe('searchJson', () => {
  const state = {
    users: [
      { id: 'u1', name: 'Ann', tags: ['x'] },
      { id: 'u2', name: 'Bob' },
    ],
    switches: { annual: true },
  };

  it('shows the object around a value that matches, and what leads to it', () => {
    const { count, shown, open } = search.searchJson(state, 'bob');
    expect(count).toBe(1);
    expect([...shown].sort()).toEqual(['/users', '/users/1', '/users/1/id', '/users/1/name']);
    expect([...open].sort()).toEqual(['/users', '/users/1']);
  });

  it('finds names as well, and shows what is below them', () => {
    const { count, shown } = search.searchJson(state, 'ann');
    expect(count).toBe(2);
    expect([...shown]).toEqual(expect.arrayContaining(['/users/0/tags/0', '/switches/annual']));
    expect(search.searchJson(state, 'users').shown.has('/users/1/name')).toBe(true);
  });

  it('takes the places in a list for no names', () => {
    expect(search.searchJson(['a', 'b'], '1').count).toBe(0);
  });
});
