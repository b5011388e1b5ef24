import { describe, expect, it } from 'vitest';
import {
  batchClose,
  batchOpen,
  businessTrip,
  exampleUser,
  fetchToken,
  openFor,
  outcome,
  results,
} from './support/calls.ts';
import { type FeishuMock, secondsFromNoon, startMock } from './support/start-mock.ts';

const refused = { code: 2005001, msg: 'Your request contains an invalid request parameter.' };
const user = openFor(exampleUser);
/** A good call whose Content-Type is left out. */
async function withoutContentType(mock: FeishuMock) {
  return batchOpen(mock, undefined, { headers: { Authorization: `Bearer ${await fetchToken(mock)}` } });
}

const fifty = Array.from({ length: 50 }, (_, index) => openFor(`ou_${index}`));

describe('request shape', () => {
  it.each<[string, unknown]>([
    ['no user_list', undefined],
    ['user_list null', null],
    ['user_list that is an object', user],
    ['an empty list', []],
    ['a list of 51', [...fifty, user]],
    ['a list of ids as batch_close takes them', [exampleUser]],
    ['no user_id', [{ end_time: user.end_time }]],
    ['a user_id that is a number', [{ ...user, user_id: 53 }]],
    ['no end_time', [{ user_id: exampleUser }]],
    ['an end_time that is a number', [{ ...user, end_time: Number(user.end_time) }]],
    ['one bad entry among good ones', [user, { ...user, end_time: null }]],
  ])('batch_open with %s: 2005001, and nothing is changed', async (_, userList) => {
    const mock = await startMock();
    const before = (await mock.state.get()).users;

    const answer = await batchOpen(mock, userList, userList === undefined ? { body: '{}' } : {});

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject(refused);
    expect(answer.headers['x-mock-rule']).toBeUndefined();
    expect((await mock.state.get()).users).toEqual(before);
  });

  it.each<[string, unknown]>([
    ['no user_list', undefined],
    ['an empty list', []],
    ['a list of 51', Array.from({ length: 51 }, (_, index) => `ou_${index}`)],
    ['a list of users as batch_open takes them', [user]],
    ['an id that is a number', [exampleUser, 53]],
  ])('batch_close with %s: 2005001', async (_, userList) => {
    const mock = await startMock();

    const answer = await batchClose(mock, userList, userList === undefined ? { body: '{}' } : {});

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject(refused);
  });

  it.each<[string, string | Uint8Array]>([
    ['an empty body', ''],
    ['JSON that breaks off', '{"user_list": ["ou_1"]'],
    ['a text', 'user_list=ou_1'],
    ['a body that is not UTF-8', Buffer.from('7b22757365725f6c697374223a5b22ff225d7d', 'hex')],
    ['a list', '[]'],
    ['null', 'null'],
  ])('%s: 2005001', async (_, body) => {
    const mock = await startMock();

    expect(outcome(await batchClose(mock, [], { body }))).toEqual([400, 2005001]);
  });

  it.each(['?user_id_type=openid', '?user_id_type=', '?user_id_type=OPEN_ID'])('%s: 2005001', async (query) => {
    const mock = await startMock();

    expect(outcome(await batchOpen(mock, undefined, { query }))).toEqual([400, 2005001]);
  });

  it('takes lists of 1 and of 50', async () => {
    const mock = await startMock();

    expect(results(await batchOpen(mock, [user]))).toHaveLength(1);
    expect(results(await batchOpen(mock, fifty))).toHaveLength(50);
  });

  it('refuses an empty user id, and says that this is inferred', async () => {
    const mock = await startMock();

    const answer = await batchOpen(mock, [{ ...user, user_id: '' }]);

    expect(outcome(answer)).toEqual([400, 2005001]);
    expect(answer.headers['x-mock-rule']).toBe('feishu.empty-user-id');
  });

  it('does not call a refusal inferred that has a documented reason as well', async () => {
    const mock = await startMock();

    const answer = await batchOpen(mock, [{ user_id: '', end_time: 'tomorrow' }, { end_time: user.end_time }]);

    expect(outcome(answer)).toEqual([400, 2005001]);
    expect(answer.headers['x-mock-rule']).toBeUndefined();
  });

  it('ignores what the page does not name, and says so; the switch refuses it', async () => {
    const mock = await startMock();
    const userList = [{ ...user, endtime: '1' }];

    const ignored = await batchOpen(mock, userList, { query: '?lang=zh' });

    expect(results(ignored)).toEqual(['success_show']);
    expect(ignored.headers['x-mock-rule']).toContain('feishu.unknown-fields');
    expect(ignored.headers['x-mock-diagnostics']).toContain('user_list.0.endtime');
    expect(ignored.headers['x-mock-diagnostics']).toContain('lang');
    await mock.state.patch({ switches: { unknownFields: 'refused' } });
    expect(outcome(await batchOpen(mock, userList))).toEqual([400, 2005001]);
    expect(outcome(await batchOpen(mock, undefined, { query: '?lang=zh' }))).toEqual([400, 2005001]);
  });

  it('takes a body without a Content-Type unless the switch is set', async () => {
    const mock = await startMock();
    const { headers } = await withoutContentType(mock);
    expect(headers['x-mock-rule']).toContain('feishu.content-type');

    await mock.state.patch({ switches: { contentType: 'json' } });

    expect(outcome(await withoutContentType(mock))).toEqual([400, 2005001]);
    expect(outcome(await batchOpen(mock))).toEqual([200, 0]);
  });
});

describe('request shape with the switch gatewayValidation', () => {
  it.each<[string, unknown, string, object]>([
    [
      'a missing field',
      [{ user_id: exampleUser }],
      '',
      { field: 'user_list[*].end_time', description: 'user_list[*].end_time is required' },
    ],
    ['an empty list', [], '', { field: 'user_list', description: 'the min len is 1' }],
    ['a list of 51', [...fifty, user], '', { field: 'user_list', description: 'the max len is 50' }],
    [
      'an unknown user_id_type',
      [user],
      '?user_id_type=x',
      { field: 'user_id_type', value: 'x', description: 'options: [open_id,union_id,user_id]' },
    ],
  ])('%s: 99992402 with field_violations', async (_, userList, query, violation) => {
    const mock = await startMock();
    await mock.state.patch({ switches: { gatewayValidation: true } });

    const answer = await batchOpen(mock, userList, { query });

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({
      code: 99992402,
      msg: 'field validation failed',
      error: { log_id: answer.headers['x-tt-logid'], field_violations: [violation] },
    });
    expect(answer.headers['x-mock-rule']).toBe('feishu.gateway-validation');
  });

  it('leaves what the gateway cannot know to the operation: 2005001', async () => {
    const mock = await startMock();
    await mock.state.patch({ switches: { gatewayValidation: true } });

    expect(outcome(await batchOpen(mock, [{ ...user, end_time: 'tomorrow' }]))).toEqual([400, 2005001]);
    expect(outcome(await batchOpen(mock, [{ ...user, end_time: secondsFromNoon(-1) }]))).toEqual([400, 2005001]);
    expect(outcome(await batchOpen(mock, undefined, { status: `${businessTrip}0` }))).toEqual([400, 2005001]);
  });
});
