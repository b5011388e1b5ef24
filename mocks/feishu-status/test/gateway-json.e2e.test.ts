import { describe, expect, it } from 'vitest';
import { batchClose, batchOpen, businessTrip, outcome, tokenCall } from './support/calls.ts';
import type { WireRequest } from './support/send.ts';
import { type FeishuMock, startMock } from './support/start-mock.ts';
import { createStatus, deleteStatus, listStatuses, patchStatus } from './support/status-calls.ts';

describe.each<[string, (mock: FeishuMock, change: Partial<WireRequest>) => ReturnType<typeof batchOpen>]>([
  ['create', (mock, change) => createStatus(mock, undefined, change)],
  ['patch', (mock, change) => patchStatus(mock, businessTrip, undefined, change)],
  ['batch_open', (mock, change) => batchOpen(mock, undefined, change)],
  ['batch_close', (mock, change) => batchClose(mock, undefined, change)],
])('%s at a gateway that reads JSON', (_, send) => {
  it.each(['', '{', '{"user_list":[}'])('is refused for the body %j: 9499, which is inferred', async (body) => {
    const mock = await startMock();
    expect(outcome(await send(mock, { body }))).toEqual([400, 2005001]);
    await mock.state.patch({ switches: { gatewayJson: true, gatewayValidation: true } });

    const answer = await send(mock, { body });

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ code: 9499, msg: 'bad request', error: { log_id: expect.any(String) } });
    expect(answer.headers['x-mock-rule']).toBe('feishu.gateway-json');
    expect(outcome(await send(mock, { body: '{}' }))).toEqual([400, 99992402]);
  });
});

it('the gateway that reads JSON leaves alone calls without a body, and token calls', async () => {
  const mock = await startMock();
  await mock.state.patch({ switches: { gatewayJson: true } });

  expect(outcome(await listStatuses(mock))).toEqual([200, 0]);
  expect(outcome(await deleteStatus(mock, businessTrip))).toEqual([200, 0]);
  expect(outcome(await tokenCall(mock, { body: '{' }))).toEqual([200, 10003]);
});
