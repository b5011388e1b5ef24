import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { unpermittedCredentials } from '../src/index.ts';
import {
  batchClose,
  batchOpen,
  businessTrip,
  doNotDisturb,
  exampleUser,
  fetchToken,
  outcome,
  results,
} from './support/calls.ts';
import { type FeishuMock, noon, secondsFromNoon, startMock } from './support/start-mock.ts';

const randomId = () => `ou_${randomBytes(16).toString('hex')}`;
const on = [{ system_status_id: businessTrip, end_time: secondsFromNoon(60) }];

async function statusesOf(mock: FeishuMock, id: string) {
  return (await mock.state.get()).users.find((user) => user.id === id)?.openStatuses;
}

describe('batch_close, user by user', () => {
  it.each([
    ['success', {}, []],
    ['success', { syncOff: true }, []],
    ['fail', { failing: true }, on],
    ['invisible_user_id', { visible: false }, on],
    ['resign_user_id', { resigned: true }, on],
  ])('%s follows from %o', async (result, fields, left) => {
    const mock = await startMock();
    const id = randomId();
    await mock.state.patch({ users: [{ id, ...fields, openStatuses: on }] });

    const answer = await batchClose(mock, [id]);

    expect(answer.json).toEqual({ code: 0, msg: 'success', data: { result_list: [{ user_id: id, result }] } });
    expect(answer.headers['x-mock-rule']).toBeUndefined();
    expect(await statusesOf(mock, id)).toEqual(left);
  });

  it('leaves other statuses on', async () => {
    const mock = await startMock();
    await batchOpen(mock);
    await batchOpen(mock, undefined, { status: doNotDisturb });

    await batchClose(mock);

    expect(await statusesOf(mock, exampleUser)).toEqual([
      { system_status_id: doNotDisturb, end_time: secondsFromNoon(3600) },
    ]);
  });

  it('answers success when the status is not on, which is inferred; the switch makes it fail', async () => {
    const mock = await startMock();

    const answer = await batchClose(mock);

    expect(results(answer)).toEqual(['success']);
    expect(answer.headers['x-mock-rule']).toBe('feishu.close-when-not-on');
    await mock.state.patch({ switches: { closeWhenNotOn: 'fails' } });
    expect(results(await batchClose(mock))).toEqual(['fail']);
    await batchOpen(mock);
    expect(results(await batchClose(mock))).toEqual(['success']);
  });

  it('takes a status for off from its end_time on', async () => {
    const mock = await startMock();
    await mock.state.patch({ users: [{ id: exampleUser, openStatuses: on }] });

    await mock.clock.set(new Date(noon.getTime() + 60_000));

    expect((await batchClose(mock)).headers['x-mock-rule']).toBe('feishu.close-when-not-on');
  });

  it('answers once for each entry in the order of the request', async () => {
    const mock = await startMock();
    const unknown = randomId();

    const answer = await batchClose(mock, [exampleUser, unknown, exampleUser]);

    expect(results(answer)).toEqual(['success', 'invalid_user_id', 'success']);
    expect(answer.headers['x-mock-rule']).toContain('feishu.duplicate-users');
  });
});

describe('batch_close, refused as a whole', () => {
  it('with a user of another tenant: 2005006, and nothing is changed', async () => {
    const mock = await startMock();
    const stranger = (await mock.state.get()).users.find(({ tenantKey }) => tenantKey === 'mock000000000002');
    await mock.state.patch({ users: [{ id: exampleUser, openStatuses: on }] });

    const answer = await batchClose(mock, [exampleUser, stranger?.id]);

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ code: 2005006, msg: 'Request contains other tenant user.' });
    expect(await statusesOf(mock, exampleUser)).toEqual(on);
  });

  it('by an app of a tenant without permission: 2005007, before anything about status and users', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock, unpermittedCredentials(await mock.state.get()));

    expect(outcome(await batchClose(mock, undefined, { token }))).toEqual([400, 2005007]);
    expect(outcome(await batchClose(mock, undefined, { token, status: 'unknown' }))).toEqual([400, 2005007]);
    expect(outcome(await batchClose(mock, [], { token }))).toEqual([400, 2005001]);
  });

  it('with an unknown status: 2005001; the switch makes every user fail', async () => {
    const mock = await startMock();
    expect(outcome(await batchClose(mock, undefined, { status: '7101214603622940670' }))).toEqual([400, 2005001]);

    await mock.state.patch({ switches: { unknownStatus: 'failed' } });

    expect(results(await batchClose(mock, undefined, { status: '7101214603622940670' }))).toEqual(['fail']);
  });
});
