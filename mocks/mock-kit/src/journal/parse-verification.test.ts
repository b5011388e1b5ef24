import { describe, expect, it } from 'vitest';
import { InvalidInputError } from './invalid-input-error.ts';
import { parseRequestMatch } from './parse-request-match.ts';
import { parseVerification } from './parse-verification.ts';

function issuesOf(parse: () => unknown): string {
  try {
    parse();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.message;
    throw error;
  }
  return 'none';
}

describe('parseRequestMatch', () => {
  it('takes every field, and op for operation', () => {
    const fields = {
      ...{ vendor: 'wps', method: 'GET', path: '/v7/users', credential: 'AK1', bodyContains: 'x' },
      ...{ header: { a: 'b' }, status: 200, violations: false },
    };
    expect(parseRequestMatch({ ...fields, op: 'wps.*' })).toEqual({ ...fields, operation: 'wps.*' });
    expect(parseRequestMatch({ operation: 'wps.getUser', op: 'wps.getUser' })).toEqual({ operation: 'wps.getUser' });
    expect(parseRequestMatch({ status: undefined })).toStrictEqual({});
  });

  it('says of everything else what is wrong with it', () => {
    expect(issuesOf(() => parseRequestMatch('wps.*'))).toBe('(root): Invalid input: expected object, received string');
    expect(issuesOf(() => parseRequestMatch({ op: 'a', operation: 'b' }))).toBe(
      'op: is the short name of operation: give one of them',
    );
    expect(
      issuesOf(() =>
        parseRequestMatch({ urL: '/', path: '/a?b', status: '200', method: '', vendor: 'x', header: { a: 1 } }),
      ),
    ).toMatchInlineSnapshot(
      `"vendor: Invalid option: expected one of "feishu"|"wps"|"fxiaoke"; method: is empty: leave it out to take any; path: expected a path with its first slash and without the query; header.a: Invalid input: expected string, received number; status: Invalid input: expected number, received string; (root): Unrecognized key: "urL""`,
    );
  });
});

describe('parseVerification', () => {
  it('takes all that a verification can say', () => {
    const verification = {
      expect: [
        { match: { operation: 'wps.*' }, times: 1 },
        { match: {}, atLeast: 1, atMost: 2 },
      ],
      ...{ order: true, noOthers: true, noViolations: true, noInferred: false, faultsConsumed: true },
    };
    expect(parseVerification(verification)).toEqual(verification);
    expect(parseVerification({})).toEqual({});
  });

  it('says of everything else what is wrong with it', () => {
    expect(
      issuesOf(() =>
        parseVerification({
          expect: [
            { match: {}, times: 1, atLeast: 1 },
            { match: {}, atLeast: 3, atMost: 2 },
            { match: { oops: 1 }, times: -1 },
            { times: 1.5 },
          ],
          noViolation: true,
        }),
      ).replaceAll('; ', '\n'),
    ).toMatchInlineSnapshot(`
      "expect.0.times: goes without atLeast and atMost
      expect.1.atLeast: is more than atMost
      expect.2.match: Unrecognized key: "oops"
      expect.2.times: expected a whole number from 0 on
      expect.3.match: Invalid input: expected object, received undefined
      expect.3.times: Invalid input: expected int, received number
      (root): Unrecognized key: "noViolation""
    `);
  });
});
