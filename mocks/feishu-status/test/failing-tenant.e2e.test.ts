import { describe, expect, it } from 'vitest';
import { batchClose, batchOpen, businessTrip, fetchToken, outcome, tokenCall } from './support/calls.ts';
import { type FeishuMock, startMock } from './support/start-mock.ts';
import { createStatus, deleteStatus, listStatuses, patchStatus } from './support/status-calls.ts';

function failAt(mock: FeishuMock, failing = true) {
  return mock.state.patch({ tenants: [{ id: 'mock000000000001', failing }] });
}

describe('a tenant at which the vendor fails', () => {
  it.each<[string, (mock: FeishuMock, token: string) => ReturnType<typeof batchOpen>]>([
    ['list', (mock, token) => listStatuses(mock, '', { token })],
    ['create', (mock, token) => createStatus(mock, undefined, { token })],
    ['patch', (mock, token) => patchStatus(mock, businessTrip, undefined, { token })],
    ['delete', (mock, token) => deleteStatus(mock, businessTrip, { token })],
    ['batch_open', (mock, token) => batchOpen(mock, undefined, { token })],
    ['batch_close', (mock, token) => batchClose(mock, undefined, { token })],
  ])('has %s answered with 2200, which is inferred, until it does not', async (_, send) => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    await failAt(mock);
    const { statuses, users } = await mock.state.get();

    const answer = await send(mock, token);

    expect(answer.status).toBe(500);
    expect(answer.json).toMatchObject({ code: 2200, msg: 'Internal Error' });
    expect(answer.headers['x-mock-rule']).toBe('feishu.failing-tenant');
    expect(await mock.state.get()).toMatchObject({ statuses, users });

    await failAt(mock, false);
    expect(outcome(await send(mock, token))).toEqual([200, 0]);
  });

  it('has token calls answered with it under HTTP 200, and with none given', async () => {
    const mock = await startMock();
    await failAt(mock);

    const answer = await tokenCall(mock);

    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({ code: 2200, msg: 'Internal Error' });
    expect(answer.headers['x-mock-rule']).toBe('feishu.failing-tenant');
    expect((await mock.state.get()).tokens).toEqual([]);
  });

  it('has what is wrong with a call told first', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    await failAt(mock);

    expect(outcome(await batchOpen(mock, [], { token }))).toEqual([400, 2005001]);
    expect(outcome(await batchOpen(mock, undefined, { token: 't-unknown' }))).toEqual([400, 99991663]);
  });

  it('answers in the words of the table with profile documented', async () => {
    const mock = await startMock({ profile: 'documented' });
    await failAt(mock);

    expect((await tokenCall(mock)).json).toEqual({ code: 2200, msg: 'internal error' });
  });
});
