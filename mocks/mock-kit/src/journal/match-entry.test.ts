import { describe, expect, it } from 'vitest';
import type { RequestMatch } from '../control/request-match.ts';
import { entryForTest } from './entry-for-test.ts';
import { differences, matchesEntry } from './match-entry.ts';
import { nearMisses } from './near-misses.ts';

const entry = entryForTest({
  target: '/v7/users?name=a',
  method: 'POST',
  operation: 'wps.createUser',
  requestBody: '{"name":"a"}',
  requestHeaders: ['X-One', '1', 'x-two', '2'],
  credential: 'AK1',
  violations: [{ code: 'toy', message: 'not so' }],
});

describe('matchesEntry', () => {
  it.each<[RequestMatch, RequestMatch]>([
    [{ operation: 'wps.*' }, { operation: 'feishu.*' }],
    [{ vendor: 'wps' }, { vendor: 'feishu' }],
    [{ method: 'post' }, { method: 'GET' }],
    [{ path: '/v7/users' }, { path: '/v7/users?name=a' }],
    [{ credential: 'AK1' }, { credential: 'AK2' }],
    [{ bodyContains: '"a"' }, { bodyContains: '"b"' }],
    [{ header: { 'x-one': '1', 'X-Two': '2' } }, { header: { 'x-one': '1', 'X-Two': '3' } }],
    [{ status: 200 }, { status: 404 }],
    [{ violations: true }, { violations: false }],
    [{}, { operation: 'wps.createUser', method: 'GET' }],
  ])('takes %j and not %j', (takes, doesNot) => {
    expect(matchesEntry(takes, entry)).toBe(true);
    expect(matchesEntry(doesNot, entry)).toBe(false);
  });

  it('takes an entry without an operation, a body or an answer for nothing that asks for them', () => {
    const open = entryForTest({ operation: undefined, requestBody: undefined, status: undefined, phase: 'open' });
    expect(differences({ operation: 'wps.*', bodyContains: 'a', status: 200, violations: true }, open)).toEqual([
      { field: 'operation', expected: 'wps.*', got: 'none' },
      { field: 'body', expected: 'to contain a', got: 'none' },
      { field: 'status', expected: '200', got: 'open' },
      { field: 'violations', expected: 'some', got: 'none' },
    ]);
  });
});

describe('nearMisses', () => {
  it('are those with one or two fields that differ, the nearest first', () => {
    const far = entryForTest({ sequence: 1, method: 'PUT', target: '/a', status: 500 });
    const near = entryForTest({ sequence: 2, method: 'PUT', target: '/a' });
    const nearest = entryForTest({ sequence: 3, method: 'PUT' });
    const match: RequestMatch = { vendor: 'wps', method: 'GET', path: '/v7/users/u-1', status: 200 };
    const hit = entryForTest({ sequence: 4 });
    expect(nearMisses(match, [far, near, nearest, hit]).map(({ entry: { sequence } }) => sequence)).toEqual([3, 2]);
  });

  it('share a field with the match, unless it has one alone', () => {
    expect(nearMisses({ method: 'PUT', path: '/a' }, [entry])).toEqual([]);
    expect(nearMisses({ method: 'PUT' }, [entry])).toHaveLength(1);
  });
});
