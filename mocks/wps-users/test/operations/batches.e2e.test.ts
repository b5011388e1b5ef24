import { describe, expect, it } from 'vitest';
import { deletedUser, done, openCalls, tooMany, unknownUser } from '../support/calls.ts';
import { send } from '../support/send.ts';
import { signed } from '../support/signed-call.ts';

const ids = (...user_ids: string[]) => ({ user_ids });
const rulesWith = (answer: object, ...rules: string[]) => ({ ...answer, rules });

describe('POST /v7/users/batch_enable', () => {
  const target = '/v7/users/batch_enable';

  it('makes disabled users active and leaves the others as they are', async () => {
    const { mock, post } = await openCalls();
    const before = await mock.state.get();
    expect(await post(target, ids('mock-user-0010', 'mock-user-0020'))).toMatchObject(rulesWith(done));
    const users = before.users.map((user) =>
      ['mock-user-0010', 'mock-user-0020'].includes(user.id)
        ? { ...user, status: 'active', mtime: expect.any(Number) }
        : user,
    );
    expect(await mock.state.get()).toEqual({ ...before, users });

    const later = await mock.state.get();
    expect(await post(target, ids('mock-user-0001', 'mock-user-0009'))).toMatchObject(
      rulesWith(done, 'wps.enable-enabled'),
    );
    expect(await mock.state.get()).toEqual(later);
  });

  it('enables whom batch_disable has disabled', async () => {
    const { post, user } = await openCalls();
    await post('/v7/users/batch_disable', ids('mock-user-0001'));
    expect(await user('mock-user-0001')).toMatchObject({ status: 'disabled' });
    expect(await post(target, ids('mock-user-0001'))).toMatchObject(done);
    expect(await user('mock-user-0001')).toMatchObject({ status: 'active' });
  });
});

describe('POST /v7/users/batch_logout', () => {
  const target = '/v7/users/batch_logout';

  it('ends every session of the users and no other', async () => {
    const { mock, post } = await openCalls();
    const before = await mock.state.get();
    expect(await post(target, ids('mock-user-0001'))).toMatchObject(rulesWith(done, 'wps.logout-tokens'));
    const sessions = before.sessions.map((session) =>
      session.userId === 'mock-user-0001' ? { ...session, loggedIn: false } : session,
    );
    expect(await mock.state.get()).toEqual({ ...before, sessions });
    expect(sessions.filter(({ loggedIn }) => loggedIn)).toHaveLength(1);
  });

  it('takes who is not logged in for done', async () => {
    const { post } = await openCalls();
    expect(await post(target, ids('mock-user-0002'))).toMatchObject(rulesWith(done));
    expect(await post(target, ids('mock-user-0002'))).toMatchObject(rulesWith(done, 'wps.logout-logged-out'));
  });

  it('leaves the user’s tokens good, unless logoutRevokesTokens is set', async () => {
    const { mock, post } = await openCalls();
    const revoked = async () =>
      (await mock.state.get()).tokens.filter((token) => token.kind === 'user').map((token) => token.revoked);
    await post(target, ids('mock-user-0001'));
    expect(await revoked()).toEqual([false, false]);
    await mock.state.patch({ switches: { logoutRevokesTokens: true } });
    await post(target, ids('mock-user-0002'));
    expect(await revoked()).toEqual([false, false]);
    await post(target, ids('mock-user-0001'));
    expect(await revoked()).toEqual([true, true]);
  });
});

describe('a user who has left the company', () => {
  it.each(['batch_disable', 'batch_enable'])('is none for %s', async (path) => {
    const { mock, post } = await openCalls();
    await mock.state.patch({ users: [{ id: 'mock-user-0001', left: true }] });
    const before = await mock.state.get();
    expect(await post(`/v7/users/${path}`, ids('mock-user-0001'))).toMatchObject({
      ...deletedUser,
      rules: ['wps.left-user'],
    });
    expect(await mock.state.get()).toEqual(before);
  });
});

describe('X-Kso-Id-Type', () => {
  it.each([
    ['internal', 200, []],
    ['external', 200, ['wps.id-type']],
    ['other', 400, ['wps.id-type']],
  ])('%s is answered %i', async (idType, status, rules) => {
    const { mock, credentials, token } = await openCalls();
    for (const [method, target, body] of [
      ['POST', '/v7/users/batch_logout', '{"user_ids":["mock-user-0002"]}'],
      ['GET', '/v7/users/search?keyword=full&status=active&page_size=1', ''],
    ] as const) {
      const date = new Date().toUTCString();
      const outgoing = signed({ method, target, contentType: 'application/json', date, body }, credentials, token);
      const answer = await send(mock.url, { ...outgoing, headers: { ...outgoing.headers, 'X-Kso-Id-Type': idType } });
      expect(answer.status).toBe(status);
      expect(answer.rules.filter((rule) => rule === 'wps.id-type')).toEqual(rules);
    }
  });
});

describe('a batch', () => {
  it('changes the good entries when partialBatch is set', async () => {
    const { mock, post, user } = await openCalls();
    await mock.state.patch({ switches: { partialBatch: true } });
    expect(await post('/v7/users/batch_enable', ids('mock-user-0010', 'nobody'))).toMatchObject({
      ...unknownUser,
      rules: ['wps.unknown-user', 'wps.batch-all-or-nothing'],
    });
    expect(await user('mock-user-0010')).toMatchObject({ status: 'active' });
  });

  it.each([
    ['batch_enable', ids('mock-user-0010', 'mock-user-0020')],
    ['batch_logout', ids('mock-user-0010', 'mock-user-0020')],
    ['batch_read', { ...ids('mock-user-0010', 'mock-user-0020'), status: ['active'] }],
    ['by_phones', { phones: ['1', '2'], status: ['active'] }],
    ['custom_attrs/batch_read', ids('mock-user-0010', 'mock-user-0020')],
  ])('of %s is no longer than maxBatch', async (path, body) => {
    const { mock, post } = await openCalls();
    await mock.state.patch({ switches: { maxBatch: 1 } });
    const before = await mock.state.get();
    expect(await post(`/v7/users/${path}`, body)).toMatchObject(tooMany);
    expect(await mock.state.get()).toEqual(before);
    await mock.state.patch({ switches: { maxBatch: 2 } });
    expect(await post(`/v7/users/${path}`, body)).toMatchObject({ status: 200 });
  });
});
