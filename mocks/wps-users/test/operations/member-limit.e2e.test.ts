import { describe, expect, it } from 'vitest';
import { type Calls, done, openCalls, refusal } from '../support/calls.ts';

const enable = '/v7/users/batch_enable';
const ids = (...user_ids: string[]) => ({ user_ids });
const full = refusal(400, 400002004, '企业人数超限');

/** Leaves room for some members more, disabled users not counted. */
async function leaveRoom({ mock }: Calls, room: number): Promise<void> {
  const { users } = await mock.state.get();
  const members = users.filter(({ deleted, status }) => !deleted && status !== 'disabled').length;
  await mock.state.patch({ company: { memberLimit: members + room } });
}

describe('the switch memberLimitIgnoresDisabled', () => {
  it('is off: whoever is enabled was a member before', async () => {
    const calls = await openCalls();
    await leaveRoom(calls, 0);
    expect(await calls.post(enable, ids('mock-user-0010'))).toMatchObject(done);
  });

  it('refuses to enable more users than there is room for, and enables none', async () => {
    const calls = await openCalls();
    await calls.mock.state.patch({ switches: { memberLimitIgnoresDisabled: true } });
    await leaveRoom(calls, 1);
    const before = await calls.mock.state.get();
    expect(await calls.post(enable, ids('mock-user-0010', 'mock-user-0020'))).toMatchObject({
      ...full,
      rules: ['wps.member-limit', 'wps.batch-all-or-nothing'],
    });
    expect(await calls.mock.state.get()).toEqual(before);

    expect(await calls.post(enable, ids('mock-user-0001', 'mock-user-0010', 'mock-user-0010'))).toMatchObject(done);
    expect(await calls.post(enable, ids('mock-user-0020'))).toMatchObject({ ...full, rules: ['wps.member-limit'] });
    expect(await calls.post('/v7/users/batch_disable', ids('mock-user-0001'))).toMatchObject(done);
    expect(await calls.post(enable, ids('mock-user-0020'))).toMatchObject(done);
  });

  it('enables as many as there is room for when partialBatch is set', async () => {
    const calls = await openCalls();
    await calls.mock.state.patch({ switches: { memberLimitIgnoresDisabled: true, partialBatch: true } });
    await leaveRoom(calls, 1);
    expect(await calls.post(enable, ids('mock-user-0010', 'mock-user-0020'))).toMatchObject(full);
    expect(await calls.user('mock-user-0010')).toMatchObject({ status: 'active' });
    expect(await calls.user('mock-user-0020')).toMatchObject({ status: 'disabled' });
  });

  it('lets users be created in the place of disabled ones', async () => {
    const calls = await openCalls();
    const create = () => calls.post('/v7/users/create', { user_name: '张三', dept_ids: ['mock-dept-sales'] });
    await leaveRoom(calls, 1);
    expect(await create()).toMatchObject({ ...full, rules: ['wps.member-limit'] });
    await calls.mock.state.patch({ switches: { memberLimitIgnoresDisabled: true } });
    expect(await create()).toMatchObject({ status: 200 });
    expect(await create()).toMatchObject(full);
  });
});
