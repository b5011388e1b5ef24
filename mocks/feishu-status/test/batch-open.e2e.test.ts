import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { unpermittedCredentials } from '../src/index.ts';
import {
  batchOpen,
  businessTrip,
  doNotDisturb,
  exampleUser,
  fetchToken,
  openFor,
  outcome,
  results,
} from './support/calls.ts';
import { type FeishuMock, noon, secondsFromNoon, startMock } from './support/start-mock.ts';

const randomId = () => `ou_${randomBytes(16).toString('hex')}`;

async function statusesOf(mock: FeishuMock, id: string) {
  return (await mock.state.get()).users.find((user) => user.id === id)?.openStatuses;
}

describe('batch_open, user by user', () => {
  it.each<[string, object, string, boolean]>([
    ['success_show', {}, 'no field', true],
    ['success_user_close_syn', { syncOff: true }, 'syncOff', true],
    [
      'success_user_in_higher_priority_system_status',
      { openStatuses: [{ system_status_id: doNotDisturb, end_time: secondsFromNoon(1) }] },
      'a more important status that is on',
      true,
    ],
    [
      'success_show',
      { openStatuses: [{ system_status_id: doNotDisturb, end_time: secondsFromNoon(0) }] },
      'a more important status that has come to its end',
      true,
    ],
    ['fail', { failing: true }, 'failing', false],
    ['invisible_user_id', { visible: false }, 'visible: false', false],
    ['resign_user_id', { resigned: true }, 'resigned', false],
  ])('%s follows from %o (%s)', async (result, fields, _, isOn) => {
    const mock = await startMock();
    const id = randomId();
    await mock.state.patch({ users: [{ id, ...fields }] });
    const endTime = secondsFromNoon(3600);

    const answer = await batchOpen(mock, [openFor(id, endTime)]);

    expect(answer.json).toEqual({
      code: 0,
      msg: 'success',
      data: { result_list: [{ user_id: id, end_time: endTime, result }] },
    });
    const entry = { system_status_id: businessTrip, end_time: endTime };
    const statuses = await statusesOf(mock, id);
    if (isOn) expect(statuses).toContainEqual(entry);
    else expect(statuses).not.toContainEqual(entry);
  });

  it('answers success_show for the more important status while the other is on', async () => {
    const mock = await startMock();
    await batchOpen(mock);

    expect(results(await batchOpen(mock, undefined, { status: doNotDisturb }))).toEqual(['success_show']);
    expect(results(await batchOpen(mock))).toEqual(['success_user_in_higher_priority_system_status']);
  });

  it('follows the clock: a more important status ends by itself', async () => {
    const mock = await startMock();
    await batchOpen(mock, [openFor(exampleUser, secondsFromNoon(60))], { status: doNotDisturb });

    expect(results(await batchOpen(mock))).toEqual(['success_user_in_higher_priority_system_status']);
    await mock.clock.set(new Date(noon.getTime() + 60_000));
    expect(results(await batchOpen(mock))).toEqual(['success_show']);
  });

  it('follows the priorities of the statuses', async () => {
    const mock = await startMock();
    await batchOpen(mock, undefined, { status: doNotDisturb });

    await mock.state.patch({ statuses: [{ id: doNotDisturb, priority: 9 }] });

    expect(results(await batchOpen(mock))).toEqual(['success_show']);
  });

  it('answers once for each entry in the order of the request, also for an unknown id', async () => {
    const mock = await startMock();
    const [left, unknown] = [randomId(), randomId()];
    await mock.state.patch({ users: [{ id: left, resigned: true }] });

    const answer = await batchOpen(mock, [
      openFor(unknown),
      openFor(exampleUser),
      openFor(left),
      openFor(exampleUser, secondsFromNoon(7200)),
    ]);

    expect(results(answer)).toEqual(['invalid_user_id', 'success_show', 'resign_user_id', 'success_show']);
    expect(answer.headers['x-mock-rule']).toContain('feishu.duplicate-users');
    expect(await statusesOf(mock, exampleUser)).toEqual([
      { system_status_id: businessTrip, end_time: secondsFromNoon(7200) },
    ]);
  });

  it('replaces the end when opened again; the switch makes it fail', async () => {
    const mock = await startMock();
    await batchOpen(mock);

    const again = await batchOpen(mock, [openFor(exampleUser, secondsFromNoon(60))]);
    expect(results(again)).toEqual(['success_show']);
    expect(again.headers['x-mock-rule']).toBe('feishu.open-again');
    const shortened = [{ system_status_id: businessTrip, end_time: secondsFromNoon(60) }];
    expect(await statusesOf(mock, exampleUser)).toEqual(shortened);

    await mock.state.patch({ switches: { openAgain: 'fails' } });
    expect(results(await batchOpen(mock))).toEqual(['fail']);
    expect(await statusesOf(mock, exampleUser)).toEqual(shortened);
  });

  it('gives the first of several results, and says that this is inferred', async () => {
    const mock = await startMock();
    const id = randomId();
    const [more, less] = [doNotDisturb, secondsFromNoon(60)];
    const all = { visible: false, resigned: true, failing: true, syncOff: true };
    await mock.state.patch({
      users: [{ id, ...all, openStatuses: [{ system_status_id: more, end_time: less }] }],
    });
    const expected = [
      ['invisible_user_id', { visible: true }],
      ['resign_user_id', { resigned: false }],
      ['fail', { failing: false }],
      ['success_user_close_syn', { syncOff: false }],
    ] as const;

    for (const [result, next] of expected) {
      const answer = await batchOpen(mock, [openFor(id)], { token: await fetchToken(mock) });
      expect(results(answer)).toEqual([result]);
      expect(answer.headers['x-mock-rule']).toContain('feishu.result-precedence');
      await mock.state.patch({ users: [{ id, ...next }] });
    }
    const last = await batchOpen(mock, [openFor(id)]);
    expect(results(last)).toEqual(['success_user_in_higher_priority_system_status']);
    expect(last.headers['x-mock-rule']).not.toContain('feishu.result-precedence');
  });
});

describe('batch_open, refused as a whole', () => {
  it('with a user of another tenant: 2005006, and nothing is changed', async () => {
    const mock = await startMock();
    const stranger = randomId();
    await mock.state.patch({ tenants: [{ id: 'elsewhere' }], users: [{ id: stranger, tenantKey: 'elsewhere' }] });
    const before = (await mock.state.get()).users;

    const answer = await batchOpen(mock, [openFor(exampleUser), openFor(stranger)]);

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ code: 2005006, msg: 'Request contains other tenant user.' });
    expect(answer.headers['x-mock-rule']).toBeUndefined();
    expect((await mock.state.get()).users).toEqual(before);
  });

  it('by the second app of the default seed: 2005007', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock, unpermittedCredentials(await mock.state.get()));

    const answer = await batchOpen(mock, undefined, { token });

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ code: 2005007, msg: 'Tenant does not have permission to api.' });
  });

  it('when the tenant loses its permission: 2005007', async () => {
    const mock = await startMock();
    const [tenant] = (await mock.state.get()).tenants;

    await mock.state.patch({ tenants: [{ id: tenant?.id, permitted: false }] });

    expect(outcome(await batchOpen(mock))).toEqual([400, 2005007]);
  });

  it('with an unknown, a deleted or a foreign status: 2005001, which is inferred', async () => {
    const mock = await startMock();
    await mock.state.patch({
      tenants: [{ id: 'elsewhere' }],
      statuses: [{ id: '1', deleted: true }, { id: '2', tenantKey: 'elsewhere' }, { id: '3' }],
    });

    for (const status of ['7101214603622940673', '1', '2']) {
      const answer = await batchOpen(mock, undefined, { status });
      expect(outcome(answer)).toEqual([400, 2005001]);
      expect(answer.headers['x-mock-rule']).toBe('feishu.unknown-status');
    }
    expect(outcome(await batchOpen(mock, undefined, { status: '3' }))).toEqual([200, 0]);
  });

  it('not so with the switch: every user of an unknown status fails', async () => {
    const mock = await startMock();
    await mock.state.patch({ switches: { unknownStatus: 'failed' } });

    const answer = await batchOpen(mock, [openFor(exampleUser), openFor('ou_1')], { status: '7101214603622940673' });

    expect(results(answer)).toEqual(['fail', 'fail']);
    expect(await statusesOf(mock, exampleUser)).toEqual([]);
  });

  it('with a user twice when the switch says so: 2005001', async () => {
    const mock = await startMock();
    await mock.state.patch({ switches: { duplicateUsers: 'refused' } });

    expect(outcome(await batchOpen(mock, [openFor(exampleUser), openFor(exampleUser)]))).toEqual([400, 2005001]);
    expect(await statusesOf(mock, exampleUser)).toEqual([]);
  });
});
