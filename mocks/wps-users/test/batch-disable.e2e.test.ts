import { describe, expect, it } from 'vitest';
import { statuses } from './support/apps.ts';
import { runningMock } from './support/running-mock.ts';
import { send } from './support/send.ts';
import { batchDisable, signed } from './support/signed-call.ts';
import { fetchToken } from './support/token-call.ts';

async function prepared() {
  const mock = await runningMock();
  const token = await fetchToken(mock.url, mock.credentials);
  const call = (userIds: readonly unknown[]) => send(mock.url, signed(batchDisable(userIds), mock.credentials, token));
  const callWithBody = (body: string) => send(mock.url, signed(batchDisable([], { body }), mock.credentials, token));
  return { mock, call, callWithBody };
}

const success = { status: 200, text: '{"msg":"success","code":0}' };
const unknownUser = { status: 400, text: '{"code":400002125,"msg":"用户不存在"}' };
const deletedUser = { status: 400, text: '{"code":400002128,"msg":"用户被删除"}' };
const superAdministrator = { status: 400, text: '{"code":400002158,"msg":"超级管理员操作错误"}' };

describe('POST /v7/users/batch_disable', () => {
  it('disables the users of the list and nobody else', async () => {
    const { mock, call } = await prepared();
    const before = await mock.state.get();
    // By the default seed 0009 has not logged in yet.
    const userIds = ['mock-user-0001', 'mock-user-0009', 'mock-admin'];
    expect(await call(userIds)).toMatchObject({ ...success, rules: [] });
    const mtime = expect.any(Number);
    const users = before.users.map((user) =>
      userIds.includes(user.id) ? { ...user, status: 'disabled', mtime } : user,
    );
    expect(await mock.state.get()).toEqual({ ...before, users });
  });

  it('takes a disabled user for done', async () => {
    const { mock, call } = await prepared();
    // By the default seed 0010 is disabled.
    expect(await call(['mock-user-0010', 'mock-user-0001'])).toMatchObject({
      ...success,
      rules: ['wps.disable-disabled'],
    });
    expect(await statuses(mock)).toMatchObject({ 'mock-user-0010': 'disabled', 'mock-user-0001': 'disabled' });
  });

  it('takes a user twice for once', async () => {
    const { call } = await prepared();
    expect(await call(['mock-user-0001', 'mock-user-0001'])).toMatchObject({
      ...success,
      rules: ['wps.batch-repeated-user'],
    });
  });

  it('takes every user of a list of 126', async () => {
    const { mock, call } = await prepared();
    const before = await statuses(mock);
    const active = Object.keys(before).filter((id) => /^mock-user-\d+$/.test(id) && before[id] !== 'disabled');
    expect(active).toHaveLength(126);
    expect(await call(active)).toMatchObject({ ...success, rules: [] });
    const after = await statuses(mock);
    expect(active.filter((id) => after[id] !== 'disabled')).toEqual([]);
  });
});

describe('the body', () => {
  it.each([
    ['is not JSON', 'user_ids=mock-user-0001'],
    ['is cut short', '{"user_ids":["mock-user-0001"'],
    ['begins with a byte order mark', '\ufeff{"user_ids":["mock-user-0001"]}'],
    ['is missing', ''],
    ['is no object', '["mock-user-0001"]'],
    ['is null', 'null'],
    ['has no user_ids', '{"userIds":["mock-user-0001"]}'],
    ['has null for user_ids', '{"user_ids":null}'],
    ['has a text for user_ids', '{"user_ids":"mock-user-0001"}'],
    ['has a number in user_ids', '{"user_ids":["mock-user-0001",2]}'],
    ['has null in user_ids', '{"user_ids":["mock-user-0001",null]}'],
  ])('is refused when it %s, and nothing changes', async (_, body) => {
    const { mock, callWithBody } = await prepared();
    const before = await mock.state.get();
    expect(await callWithBody(body)).toMatchObject({
      status: 400,
      text: '{"code":400000002,"msg":"请求参数格式有误"}',
      rules: [],
    });
    expect(await mock.state.get()).toEqual(before);
  });

  it('is refused when user_ids is empty', async () => {
    const { call } = await prepared();
    expect(await call([])).toMatchObject({
      status: 400,
      text: '{"code":400000101,"msg":"集合为空"}',
      rules: ['wps.empty-list'],
    });
  });

  it('may hold more fields', async () => {
    const { callWithBody } = await prepared();
    expect(await callWithBody('{"user_ids":["mock-user-0001"],"reason":"left"}')).toMatchObject(success);
  });

  it('is refused when user_ids is longer than maxBatch', async () => {
    const { mock, call } = await prepared();
    await mock.state.patch({ switches: { maxBatch: 2 } });
    expect(await call(['mock-user-0001', 'mock-user-0002'])).toMatchObject(success);
    const before = await statuses(mock);
    expect(await call(['mock-user-0003', 'mock-user-0004', 'mock-user-0005'])).toMatchObject({
      status: 400,
      text: '{"code":400000105,"msg":"数目限制超出"}',
      rules: ['wps.list-size'],
    });
    expect(await statuses(mock)).toEqual(before);
  });
});

describe('a refused user', () => {
  it.each([
    ['is unknown', 'mock-user-9999', unknownUser, 'wps.unknown-user'],
    ['is the empty text', '', unknownUser, 'wps.unknown-user'],
    ['is known in another case', 'MOCK-USER-0001', unknownUser, 'wps.unknown-user'],
    ['is deleted', 'mock-deleted-user', deletedUser, 'wps.deleted-user'],
    ['is a super administrator', 'mock-super-admin', superAdministrator, 'wps.super-administrator'],
  ])('who %s', async (_, userId, refusal, rule) => {
    const { mock, call } = await prepared();
    const before = await mock.state.get();
    expect(await call([userId])).toMatchObject({ ...refusal, rules: [rule] });
    expect(await call(['mock-user-0001', userId, 'mock-user-0002'])).toMatchObject({
      ...refusal,
      rules: [rule, 'wps.batch-all-or-nothing'],
    });
    expect(await mock.state.get()).toEqual(before);
  });

  it('lets the others through when partialBatch is set', async () => {
    const { mock, call } = await prepared();
    await mock.state.patch({ switches: { partialBatch: true } });
    const before = await statuses(mock);
    expect(await call(['mock-user-0001', 'mock-super-admin', 'mock-user-0002'])).toMatchObject({
      ...superAdministrator,
      rules: ['wps.super-administrator', 'wps.batch-all-or-nothing'],
    });
    expect(await statuses(mock)).toEqual({
      ...before,
      'mock-user-0001': 'disabled',
      'mock-user-0002': 'disabled',
    });
  });

  it('speaks for all when it is the first of the list', async () => {
    const { call } = await prepared();
    const order = 'wps.batch-refusal-order';
    expect(await call(['mock-deleted-user', 'nobody'])).toMatchObject({
      ...deletedUser,
      rules: ['wps.deleted-user', order],
    });
    expect(await call(['nobody', 'mock-deleted-user'])).toMatchObject({
      ...unknownUser,
      rules: ['wps.unknown-user', order],
    });
    expect(await call(['nobody', 'no one'])).toMatchObject({ ...unknownUser, rules: ['wps.unknown-user'] });
  });

  it('can be made by a change of the state', async () => {
    const { mock, call } = await prepared();
    expect(await call(['new'])).toMatchObject(unknownUser);
    await mock.state.patch({ users: [{ id: 'new', deleted: true }] });
    expect(await call(['new'])).toMatchObject(deletedUser);
    await mock.state.patch({ users: [{ id: 'new', deleted: false, role: 'super-admin' }] });
    expect(await call(['new'])).toMatchObject(superAdministrator);
    await mock.state.patch({ users: [{ id: 'new', role: 'normal' }] });
    expect(await call(['new'])).toMatchObject(success);
  });
});
