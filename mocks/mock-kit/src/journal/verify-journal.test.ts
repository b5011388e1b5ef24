import { describe, expect, it } from 'vitest';
import type { ArmedFault } from '../control/fault-rule.ts';
import type { Verification } from '../control/verification.ts';
import { entryForTest } from './entry-for-test.ts';
import type { JournalEntry } from './journal-entry.ts';
import { verifyJournal } from './verify-journal.ts';

const create = entryForTest({
  sequence: 1,
  operation: 'wps.createUser',
  method: 'POST',
  target: '/v7/users',
  requestBody: '{"name":"a"}',
});
const get = entryForTest({ sequence: 2 });
const lost = entryForTest({
  sequence: 3,
  phase: 'aborted',
  abortedBy: 'fault',
  status: undefined,
  fault: { id: 'f-1', step: 'reset' },
});
const unknown = entryForTest({ sequence: 4, operation: undefined, target: '/v8/x', status: 404 });

function failuresOf(verification: Verification, entries: readonly JournalEntry[], faults: readonly ArmedFault[] = []) {
  return verifyJournal(entries, verification, faults)
    .map(({ what, message }) => `${what}: ${message}`)
    .join('\n\n');
}

describe('verifyJournal', () => {
  it('finds nothing when all of it holds', () => {
    const verification: Verification = {
      expect: [
        { match: { operation: 'wps.createUser' } },
        { match: { operation: 'wps.getUser' }, times: 2 },
        { match: { method: 'GET' }, atLeast: 1, atMost: 2 },
        { match: { method: 'PUT' }, times: 0 },
        { match: { method: 'PUT' }, atMost: 1 },
      ],
      ...{ order: true, noOthers: true, noViolations: true, noInferred: true, faultsConsumed: true },
    };
    const used: ArmedFault = { id: 'f', match: {}, script: ['pass'], hits: 1, remaining: 0 };
    const looped: ArmedFault = { ...used, remaining: undefined };
    expect(verifyJournal([create, get, lost], verification, [used, looped])).toEqual([]);
    expect(verifyJournal([], {}, [])).toEqual([]);
  });

  it('tells what was expected, what came, and what came near', () => {
    const expectation = {
      match: { operation: 'wps.createUser', method: 'POST', bodyContains: '"b"', header: { 'X-Request': '7' } },
    };
    expect(failuresOf({ expect: [expectation] }, [create, get, lost, unknown])).toMatchInlineSnapshot(`
      "expectation: expected at least 1 request: operation wps.createUser, method POST, body containing "b", header X-Request: 7
      came: none
      nearest misses:
        #1 POST /v7/users -> 200 (wps.createUser)
          body: expected to contain "b", got {"name":"a"}
          header X-Request: expected 7, got none"
    `);
  });

  it('tells what came when nothing came near, or nothing at all', () => {
    const expect1 = [{ match: { vendor: 'feishu', path: '/open-apis/x' } as const, times: 2 }];
    expect(failuresOf({ expect: expect1 }, [create, unknown])).toMatchInlineSnapshot(`
      "expectation: expected exactly 2 requests: vendor feishu, path /open-apis/x
      came: none
      no request is close to it; these came:
        #1 POST /v7/users -> 200 (wps.createUser)
        #4 GET /v8/x -> 404 (no operation of wps)"
    `);
    expect(failuresOf({ expect: expect1 }, [])).toMatchInlineSnapshot(`
      "expectation: expected exactly 2 requests: vendor feishu, path /open-apis/x
      came: none, and no other request either"
    `);
  });

  it('tells when too many came', () => {
    const verification: Verification = {
      expect: [
        { match: { method: 'GET' }, atMost: 1 },
        { match: {}, times: 0 },
        { match: { violations: true }, atLeast: 2, atMost: 3 },
      ],
    };
    expect(failuresOf(verification, [get, lost])).toMatchInlineSnapshot(`
      "expectation: expected at most 1 request: method GET
      came: 2
        #2 GET /v7/users/u-1 -> 200 (wps.getUser)
        #3 GET /v7/users/u-1 -> aborted by fault f-1: reset (wps.getUser)

      expectation: expected no request: any request
      came: 2
        #2 GET /v7/users/u-1 -> 200 (wps.getUser)
        #3 GET /v7/users/u-1 -> aborted by fault f-1: reset (wps.getUser)

      expectation: expected 2 to 3 requests: with violations
      came: none
      nearest misses:
        #2 GET /v7/users/u-1 -> 200 (wps.getUser)
          violations: expected some, got none
        #3 GET /v7/users/u-1 -> aborted by fault f-1: reset (wps.getUser)
          violations: expected some, got none"
    `);
  });

  it('tells the order as it happened', () => {
    const verification: Verification = {
      expect: [{ match: { operation: 'wps.getUser' } }, { match: { method: 'POST' } }, { match: { vendor: 'wps' } }],
      order: true,
    };
    expect(failuresOf(verification, [create, get])).toMatchInlineSnapshot(`
      "order: expected the first requests in this order:
        1. operation wps.getUser - came as #2
        2. method POST - came as #1
        3. vendor wps - came as #1
      the order as it happened:
        #1 POST /v7/users -> 200 (wps.createUser)
        #2 GET /v7/users/u-1 -> 200 (wps.getUser)"
    `);
  });

  it('tells the other requests, the first ten of them', () => {
    const many = Array.from({ length: 12 }, (_, index) => entryForTest({ sequence: index + 5 }));
    const verification: Verification = { expect: [{ match: { method: 'POST' } }], noOthers: true };
    expect(failuresOf(verification, [create, unknown, ...many])).toMatchInlineSnapshot(`
      "others: expected no other requests than those named; came: 13 other requests
        #4 GET /v8/x -> 404 (no operation of wps)
        #5 GET /v7/users/u-1 -> 200 (wps.getUser)
        #6 GET /v7/users/u-1 -> 200 (wps.getUser)
        #7 GET /v7/users/u-1 -> 200 (wps.getUser)
        #8 GET /v7/users/u-1 -> 200 (wps.getUser)
        #9 GET /v7/users/u-1 -> 200 (wps.getUser)
        #10 GET /v7/users/u-1 -> 200 (wps.getUser)
        #11 GET /v7/users/u-1 -> 200 (wps.getUser)
        #12 GET /v7/users/u-1 -> 200 (wps.getUser)
        #13 GET /v7/users/u-1 -> 200 (wps.getUser)
        and 3 more"
    `);
  });

  it('tells the violations, where and why', () => {
    const violating = entryForTest({
      sequence: 5,
      violations: [
        { code: 'unknown-field', message: 'the vendor knows no such field', path: 'body.nick', rule: 'wps.fields' },
        { code: 'retried-too-early', message: 'came 300 ms before the advertised reset' },
      ],
    });
    expect(failuresOf({ noViolations: true }, [create, violating])).toMatchInlineSnapshot(`
      "violations: expected no violations; came: 2 in 1 request
        #5 GET /v7/users/u-1 -> 200 (wps.getUser)
          unknown-field at body.nick: the vendor knows no such field (rule wps.fields)
          retried-too-early: came 300 ms before the advertised reset"
    `);
  });

  it('tells the inferred rules and what rested on them', () => {
    const resting = [get, lost].map((entry) => ({ ...entry, inferredRules: ['wps.b', 'wps.a'] }));
    expect(failuresOf({ noInferred: true }, [create, ...resting])).toMatchInlineSnapshot(`
      "inferred: expected no answer that rests on an inferred rule; came: 2 such rules
        wps.a, on which rest
          #2 GET /v7/users/u-1 -> 200 (wps.getUser)
          #3 GET /v7/users/u-1 -> aborted by fault f-1: reset (wps.getUser)
        wps.b, on which rest
          #2 GET /v7/users/u-1 -> 200 (wps.getUser)
          #3 GET /v7/users/u-1 -> aborted by fault f-1: reset (wps.getUser)
      no page of the vendor and no capture says so: see the list of rules for what each of them states"
    `);
  });

  it('tells the faults that were not used up, with their remaining steps', () => {
    const base: ArmedFault = {
      ...{
        id: 'f-1',
        match: { operation: 'wps.*' },
        script: [{ status: 429, retryAfterS: 1 }, { hang: true }, 'pass'],
      },
      ...{ hits: 1, remaining: 2 },
    };
    const faults: ArmedFault[] = [base, { ...base, id: 'f-2', note: 'for ever', hits: 2, remaining: undefined }];
    expect(failuresOf({ faultsConsumed: true }, [], faults)).toMatchInlineSnapshot(`
      "faults: expected every fault to be used up; left over: 2 faults
        f-1, for operation wps.*
          used 1 of 3 steps; still to come: hang, pass
        f-2 (for ever), for operation wps.*
          used 2 of 3 steps; still to come: pass"
    `);
  });
});
