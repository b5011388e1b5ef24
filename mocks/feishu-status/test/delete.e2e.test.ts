import { describe, expect, it } from 'vitest';
import { batchClose, batchOpen, businessTrip, doNotDisturb, exampleUser, outcome, results } from './support/calls.ts';
import { noon, secondsFromNoon, startMock } from './support/start-mock.ts';
import { answeredIds, deleteStatus, listStatuses, patchStatus } from './support/status-calls.ts';

describe('delete', () => {
  it('answers with nothing, and the status is gone', async () => {
    const mock = await startMock();

    const answer = await deleteStatus(mock, businessTrip);

    expect(answer.status).toBe(200);
    expect(answer.text).toBe('{"code":0,"msg":"success","data":{}}');
    expect(answer.headers['x-mock-rule']).toBeUndefined();
    expect(answeredIds(await listStatuses(mock))).toEqual([doNotDisturb]);
    const afterwards = [
      await batchOpen(mock),
      await batchClose(mock),
      await patchStatus(mock, businessTrip),
      await deleteStatus(mock, businessTrip),
    ];
    expect(afterwards.map(outcome)).toEqual(Array(4).fill([400, 2005001]));
  });

  it('leaves it on for the users who have it on, until its end', async () => {
    const mock = await startMock();
    const on = { system_status_id: doNotDisturb, end_time: secondsFromNoon(3600) };
    await batchOpen(mock, undefined, { status: doNotDisturb });

    await deleteStatus(mock, doNotDisturb);

    const user = (await mock.state.get()).users.find(({ id }) => id === exampleUser);
    expect(user?.openStatuses).toEqual([on]);
    expect(results(await batchOpen(mock))).toEqual(['success_user_in_higher_priority_system_status']);
    await mock.clock.set(new Date(noon.getTime() + 3_600_000));
    await mock.state.patch({ switches: { endTime: 'unchecked' } });
    expect(results(await batchOpen(mock))).toEqual(['success_show']);
  });

  it('of an unknown or a foreign status: 2005001, which is inferred, whatever the switch for batches', async () => {
    const mock = await startMock();
    await mock.state.patch({
      tenants: [{ id: 'elsewhere' }],
      statuses: [{ id: '2', tenantKey: 'elsewhere' }],
      switches: { unknownStatus: 'failed' },
    });

    for (const id of ['7101214603622940633', '2']) {
      const answer = await deleteStatus(mock, id);
      expect(outcome(answer)).toEqual([400, 2005001]);
      expect(answer.headers['x-mock-rule']).toBe('feishu.unknown-status');
    }
    expect((await mock.state.get()).statuses.filter(({ deleted }) => deleted)).toEqual([]);
  });

  it.each(['{}', 'not JSON'])('does not look at a body: %s', async (body) => {
    const mock = await startMock();
    await mock.state.patch({ switches: { contentType: 'json', unknownFields: 'refused' } });

    expect(outcome(await deleteStatus(mock, businessTrip, { body }))).toEqual([200, 0]);
  });

  it('ignores a query, and says so; the switch refuses it', async () => {
    const mock = await startMock();
    const answer = await deleteStatus(mock, businessTrip, { query: '?force=true' });
    expect(outcome(answer)).toEqual([200, 0]);
    expect(answer.headers['x-mock-rule']).toBe('feishu.unknown-fields');

    await mock.state.patch({ switches: { unknownFields: 'refused' } });

    expect(outcome(await deleteStatus(mock, doNotDisturb, { query: '?force=true' }))).toEqual([400, 2005001]);
    expect(outcome(await deleteStatus(mock, doNotDisturb))).toEqual([200, 0]);
  });
});
