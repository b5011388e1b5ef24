import { runInNewContext } from 'node:vm';
import type { Issue } from '@x/core-signing';
import { errorOf } from '@x/test-kit/error-of';
import { unreachable } from '@x/test-kit/unreachable';
import { describe, expect, it } from 'vitest';
import { connect, credentials } from '../../test/support/connect.ts';
import { issuesOf } from '../../test/support/issues-of.ts';
import { pages } from '../contract/pages.ts';
import { createFeishuStatus } from '../create-feishu-status.ts';

const now = new Date('2026-11-21T08:00:00.250Z');
/** The last whole second before `now`. */
const nowSeconds = Math.floor(now.getTime() / 1000);
const yearSeconds = 365 * 24 * 60 * 60;

// A caller without TypeScript can pass anything.
const openWith = (input: unknown) => issuesOf((client) => client.batchOpen(input as never), now);
const closeWith = (input: unknown) => issuesOf((client) => client.batchClose(input as never), now);

const user = { user_id: 'ou_1', end_time: String(nowSeconds + 3600) };

function openInput(changes: object): object {
  return { system_status_id: '7101214603622940672', user_list: [user], ...changes };
}

function closeInput(changes: object): object {
  return { system_status_id: '7101214603622940671', user_list: ['ou_1'], ...changes };
}

const rulesOfBoth: readonly { name: string; changes: object; issues: readonly Issue[] }[] = [
  {
    name: 'no user',
    changes: { user_list: [] },
    issues: [{ path: 'user_list', message: 'must not be empty' }],
  },
  {
    name: 'user_list left out',
    changes: { user_list: undefined },
    issues: [{ path: 'user_list', message: 'is missing' }],
  },
  {
    name: 'user_list no list',
    changes: { user_list: 'ou_1' },
    issues: [{ path: 'user_list', message: 'expected array' }],
  },
  {
    name: 'a user_id_type of another spelling',
    changes: { user_id_type: 'openid' },
    issues: [{ path: 'user_id_type', message: 'must be one of "open_id", "union_id", "user_id"' }],
  },
  {
    name: 'user_id_type null',
    changes: { user_id_type: null },
    issues: [{ path: 'user_id_type', message: 'must be one of "open_id", "union_id", "user_id"' }],
  },
  {
    name: 'a key in another spelling',
    changes: { userList: [] },
    issues: [{ path: 'userList', message: 'is no parameter of this operation' }],
  },
  ...['.', '..'].map((id) => ({
    name: `system_status_id ${id}`,
    changes: { system_status_id: id },
    issues: [{ path: 'system_status_id', message: 'must not be a dot segment' }],
  })),
  {
    name: 'system_status_id empty',
    changes: { system_status_id: '' },
    issues: [{ path: 'system_status_id', message: 'must not be empty' }],
  },
  ...[undefined, null, 7101214603622940672n, 7, {}].map((id) => ({
    name: `system_status_id ${String(id)}`,
    changes: { system_status_id: id },
    issues: [{ path: 'system_status_id', message: 'expected a string' }],
  })),
  {
    name: 'system_status_id with half a character',
    changes: { system_status_id: '7\ud800' },
    issues: [{ path: 'system_status_id', message: 'must be well-formed Unicode' }],
  },
];

describe('batchOpen', () => {
  it.each(rulesOfBoth)('refuses $name', async ({ changes, issues }) => {
    expect(await openWith(openInput(changes))).toStrictEqual(issues);
  });

  it('takes 50 users and refuses 51', async () => {
    const users = (length: number) => ({ user_list: Array.from({ length }, () => user) });
    expect(await openWith(openInput(users(51)))).toStrictEqual([
      { path: 'user_list', message: 'must have at most 50 entries' },
    ]);
    const { client, calls } = await connect({}, { now: () => now });
    await client.batchOpen({ system_status_id: '1', ...users(50) });
    expect(JSON.parse(calls[0]?.body ?? '')).toStrictEqual(users(50));
  });

  it.each([
    { entry: 'ou_1', path: 'user_list[1]', message: 'expected object' },
    { entry: null, path: 'user_list[1]', message: 'expected object' },
    { entry: undefined, path: 'user_list[1]', message: 'is missing' },
    { entry: { ...user, user_id: '' }, path: 'user_list[1].user_id', message: 'must not be empty' },
    { entry: { ...user, user_id: 7 }, path: 'user_list[1].user_id', message: 'expected string' },
    { entry: { end_time: user.end_time }, path: 'user_list[1].user_id', message: 'is missing' },
    { entry: { user_id: 'ou_1' }, path: 'user_list[1].end_time', message: 'is missing' },
    { entry: { ...user, endTime: '1' }, path: 'user_list[1].endTime', message: 'is no parameter of this operation' },
  ])('refuses the user $entry', async ({ entry, path, message }) => {
    expect(await openWith(openInput({ user_list: [user, entry] }))).toStrictEqual([{ path, message }]);
  });

  const future = 'must be in the future';
  const year = 'must be at most 365 days ahead';
  const seconds = 'expected Unix seconds as a decimal string';

  it.each([
    { name: 'now', end: String(nowSeconds), message: future },
    { name: 'a second ago', end: String(nowSeconds - 1), message: future },
    { name: '1970', end: '0', message: future },
    { name: '365 days and a second', end: String(nowSeconds + yearSeconds + 1), message: year },
    {
      name: 'milliseconds',
      end: String(nowSeconds * 1000),
      message: `${year} (it looks like milliseconds; the vendor counts seconds)`,
    },
    { name: 'a number', end: nowSeconds + 3600, message: 'expected string' },
    { name: 'ISO 8601', end: '2026-11-21T09:00:00Z', message: seconds },
    { name: 'nothing', end: '', message: seconds },
    { name: 'a Date of now', end: new Date(now), message: future },
    { name: 'a Date less than a second ahead', end: new Date(now.getTime() + 700), message: future },
    {
      name: 'a Date 365 days and a second ahead',
      end: new Date(now.getTime() + (yearSeconds + 1) * 1000),
      message: year,
    },
    { name: 'a Date before 1970', end: new Date(-1), message: future },
    { name: 'an invalid Date', end: new Date('soon'), message: seconds },
  ])('refuses end_time: $name', async ({ end, message }) => {
    const user_list = [user, { user_id: 'ou_2', end_time: end }];
    expect(await openWith(openInput({ user_list }))).toStrictEqual([{ path: 'user_list[1].end_time', message }]);
  });

  it.each([
    { name: 'the next second', end: String(nowSeconds + 1), sent: nowSeconds + 1 },
    { name: '365 days', end: String(nowSeconds + yearSeconds), sent: nowSeconds + yearSeconds },
    { name: 'a Date of 365 days', end: new Date(now.getTime() + yearSeconds * 1000), sent: nowSeconds + yearSeconds },
    { name: 'a Date between two seconds', end: new Date(now.getTime() + 1749), sent: nowSeconds + 1 },
    {
      name: 'a Date of another realm',
      end: runInNewContext(`new Date(${(nowSeconds + 60) * 1000})`) as Date,
      sent: nowSeconds + 60,
    },
  ])('takes end_time: $name', async ({ end, sent }) => {
    const { client, calls } = await connect({}, { now: () => now });
    await client.batchOpen({ system_status_id: '1', user_list: [{ user_id: 'ou_1', end_time: end }] });
    expect(JSON.parse(calls[0]?.body ?? '')).toStrictEqual({
      user_list: [{ user_id: 'ou_1', end_time: String(sent) }],
    });
  });

  it('names every fault at once', async () => {
    const late = { user_id: 'ou_2', end_time: '1' };
    const input = { user_id_type: 'x', user_list: [late, user, late], dry_run: true };
    expect(await openWith(input)).toStrictEqual([
      { path: 'dry_run', message: 'is no parameter of this operation' },
      { path: 'system_status_id', message: 'expected a string' },
      { path: 'user_id_type', message: 'must be one of "open_id", "union_id", "user_id"' },
      { path: 'user_list[0].end_time', message: future },
      { path: 'user_list[2].end_time', message: future },
    ]);
  });

  it('says in its message what was wrong and where to read on, and shows no value', async () => {
    const { transport } = unreachable();
    const client = createFeishuStatus({ ...credentials, transport, now: () => now });
    const user_list = ['a', 'b', 'c', 'd'].map((id) => ({ user_id: `private-${id}`, end_time: '1' }));
    const error = await errorOf(client.batchOpen({ system_status_id: '1', user_list }));
    expect(String(error)).toBe(
      'InputError: batchOpen was not sent: user_list[0].end_time: must be in the future; user_list[1].end_time: must be in the future; user_list[2].end_time: must be in the future; and 1 more. ' +
        `See ${pages.batchOpen}`,
    );
    expect(error).toMatchObject({ doc: pages.batchOpen });
  });
});

describe('batchClose', () => {
  it.each(rulesOfBoth)('refuses $name', async ({ changes, issues }) => {
    expect(await closeWith(closeInput(changes))).toStrictEqual(issues);
  });

  it('takes 50 users and refuses 51', async () => {
    const users = (length: number) => ({ user_list: Array.from({ length }, (_, index) => `ou_${index}`) });
    expect(await closeWith(closeInput(users(51)))).toStrictEqual([
      { path: 'user_list', message: 'must have at most 50 entries' },
    ]);
    const { client, calls } = await connect();
    await client.batchClose({ system_status_id: '1', ...users(50) });
    expect(JSON.parse(calls[0]?.body ?? '')).toStrictEqual(users(50));
  });

  it.each([
    { entry: '', message: 'must not be empty' },
    { entry: 7, message: 'expected string' },
    { entry: { user_id: 'ou_1' }, message: 'expected string' },
    { entry: undefined, message: 'is missing' },
  ])('refuses the user $entry', async ({ entry, message }) => {
    expect(await closeWith(closeInput({ user_list: ['ou_1', entry] }))).toStrictEqual([
      { path: 'user_list[1]', message },
    ]);
  });
});

it.each([undefined, null, [], 'text', 7])('an input that is %j is refused', async (input) => {
  const issues = [{ path: '', message: 'expected one object' }];
  expect(await openWith(input)).toStrictEqual(issues);
  expect(await closeWith(input)).toStrictEqual(issues);
});

it('end_time is measured against the clock of the client', async () => {
  const { transport } = unreachable();
  const at = (date: string) => createFeishuStatus({ ...credentials, transport, now: () => new Date(date) });
  const input = { system_status_id: '1', user_list: [{ user_id: 'ou_1', end_time: '1665990378' }] };
  expect(await errorOf(at('2022-10-17T07:06:17Z').batchOpen(input))).toMatchObject({ kind: 'transport' });
  expect(await errorOf(at('2022-10-17T07:06:18Z').batchOpen(input))).toMatchObject({ kind: 'input' });
  expect(await errorOf(at('2021-10-17T07:06:18Z').batchOpen(input))).toMatchObject({ kind: 'transport' });
  expect(await errorOf(at('2021-10-17T07:06:17Z').batchOpen(input))).toMatchObject({ kind: 'input' });
});

it.each([
  { callOptions: { timeout: 5 }, path: 'options.timeout' },
  { callOptions: { timeoutMs: 0 }, path: 'options.timeoutMs' },
  { callOptions: { deadlineMs: '5' }, path: 'options.deadlineMs' },
  { callOptions: { signal: {} }, path: 'options.signal' },
  { callOptions: 5, path: 'options' },
])('call options $callOptions are refused', async ({ callOptions, path }) => {
  const input = { system_status_id: '1', user_list: ['ou_1'] };
  const issues = await issuesOf((client) => client.batchClose(input, callOptions as never));
  expect(issues.map((issue) => issue.path)).toStrictEqual([path]);
});
