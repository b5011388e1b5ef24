import { describe, expect, it } from 'vitest';
import { rawCall, rawToken } from './support/raw-calls.ts';
import { runningMock } from './support/running-mock.ts';

async function violationsOf(call: Parameters<typeof rawCall>[1]) {
  const mock = await runningMock();
  const answer = await rawCall(mock, call, await rawToken(mock));
  const entry = await mock.requests.last();
  const noted = entry?.violations.map(({ code, path, rule }) => [code, path, rule].join(' '));
  return { status: answer.status, rules: entry?.inferredRules ?? [], noted, entry, mock };
}

const disable = { method: 'POST', target: '/v7/users/batch_disable', body: '{"user_ids":["mock-user-0001"]}' };
const read = { method: 'GET', target: '/v7/users/mock-user-0001' };

describe('a good answer to a request that is not as the pages say', () => {
  it.each([
    [
      'a query parameter that is none',
      { ...read, target: '/v7/users/mock-user-0001?with_dept=true&with_depts=true' },
      ['unknown-field query.with_depts wps.unknown-field'],
    ],
    [
      'a query where there is none',
      { ...disable, target: '/v7/users/batch_disable?a=1&a=2' },
      ['unknown-field query.a wps.unknown-field'],
    ],
    [
      'fields that are none, at any depth',
      {
        method: 'POST',
        target: '/v7/users/batch_update_dept',
        body: '{"user_dept_info_list":[{"user_id":"mock-user-0003","dept_ids":["mock-dept-sales"],"main":true}],"dry_run":true}',
      },
      [
        'unknown-field body.user_dept_info_list.0.main wps.unknown-field',
        'unknown-field body.dry_run wps.unknown-field',
      ],
    ],
    [
      'a parameter that comes twice',
      { ...read, target: '/v7/users/mock-user-0001?with_dept=true&with_dept=false' },
      ['repeated-parameter query.with_dept wps.query-repeated'],
    ],
    ['a body where there is none', { ...read, body: '{}' }, ['body-ignored body wps.body-ignored']],
    [
      'another media type where there is no body',
      { ...read, contentType: 'text/plain' },
      ['content-type header.content-type wps.content-type'],
    ],
  ])('notes %s', async (_, call, expected) => {
    const { status, noted, mock } = await violationsOf(call);
    expect(status).toBe(200);
    expect(noted?.toSorted()).toEqual(expected.toSorted());
    await expect(mock.assertClean()).rejects.toThrow(expected[0]?.split(' ', 1).join(''));
  });

  it.each([
    ['a good call', disable],
    ['a good read', { ...read, target: '/v7/users/mock-user-0001?with_dept=true' }],
    ['a charset', { ...disable, contentType: 'application/json; charset=utf-8' }],
    ['a list in the query', { ...read, target: '/v7/users?status=active&status=disabled&page_size=2' }],
  ])('notes nothing of %s', async (_, call) => {
    const { status, noted, mock } = await violationsOf(call);
    expect({ status, noted }).toEqual({ status: 200, noted: [] });
    await mock.assertClean();
  });

  it('rests on the unknown fields being left alone', async () => {
    const { rules } = await violationsOf({ ...read, target: '/v7/users/mock-user-0001?nothing=1' });
    expect(rules).toEqual(['wps.unknown-field']);
  });

  it('stops counting at twenty', async () => {
    const query = Array.from({ length: 30 }, (_, index) => `x${index}=1`).join('&');
    const { noted } = await violationsOf({ ...read, target: `/v7/users/mock-user-0001?${query}` });
    expect(noted).toHaveLength(20);
  });
});

describe('a refusal', () => {
  it('of what a field is needs no note beside it', async () => {
    const { status, noted } = await violationsOf({ ...disable, body: '{"user_ids":"mock-user-0001","x":1}' });
    expect({ status, noted }).toEqual({ status: 400, noted: [] });
  });
});
