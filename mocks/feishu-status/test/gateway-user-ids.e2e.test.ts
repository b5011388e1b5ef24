import { describe, expect, it } from 'vitest';
import { batchClose, batchOpen, exampleUser, openFor, outcome, results } from './support/calls.ts';
import { type FeishuMock, startMock } from './support/start-mock.ts';

const stranger = { id: 'ou_stranger', union_id: 'on_stranger', user_id: '7c4g5e6g', tenantKey: 'elsewhere' };
const idAtOtherApp = 'ou_ofotherapp';

/** Both calls with the same user ids, and how each names the place of one. */
const calls = [
  {
    name: 'batch_open',
    field: 'user_list[*].user_id',
    send: (mock: FeishuMock, ids: readonly string[], query: string) =>
      batchOpen(
        mock,
        ids.map((id) => openFor(id)),
        { query },
      ),
  },
  {
    name: 'batch_close',
    field: 'user_list[*]',
    send: (mock: FeishuMock, ids: readonly string[], query: string) => batchClose(mock, ids, { query }),
  },
];

/** A tenant whose gateway converts user ids, or not, and somebody elsewhere. */
async function startGateway(gatewayUserIds: boolean, profile: 'live' | 'documented' = 'live') {
  const mock = await startMock({ profile });
  await mock.state.patch({
    tenants: [{ id: stranger.tenantKey }],
    users: [stranger, { id: exampleUser, union_id: 'on_example', user_id: 'example', otherAppOpenIds: [idAtOtherApp] }],
    switches: { gatewayUserIds },
  });
  return mock;
}

describe.each(calls)('$name at a gateway that converts user ids', ({ send, field }) => {
  it('is refused for an open_id that is nobody: 99992351, in the words that were captured', async () => {
    const mock = await startGateway(true);

    const answer = await send(mock, [exampleUser, 'bcge9g7d', 'bcge9g7e'], '');

    expect(answer.status).toBe(400);
    expect(answer.json).toEqual({
      code: 99992351,
      msg: 'The request you send is not a valid {open_id} or not exists, and the example value is {ou_da5****************dfe}. Invalid ids: [bcge9g7d bcge9g7e]',
      error: {
        log_id: answer.headers['x-tt-logid'],
        troubleshooter: expect.stringContaining('&code=99992351&'),
      },
    });
    expect(answer.headers['x-mock-rule']).toBe('feishu.gateway-unknown-user');
  });

  it('is refused for a user_id that is nobody: 99992360 with the field', async () => {
    const mock = await startGateway(true);

    const answer = await send(mock, ['example', '41*****16'], '?user_id_type=user_id');

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({
      code: 99992360,
      msg: 'The request you send is not a valid {user_id} or not exists, and the example value is {64*******87}. Invalid ids: [41*****16] . Please see field_violations for details and refer to API documentation to correct accordingly and resubmit',
      error: {
        troubleshooter: expect.stringContaining('&code=99992360&'),
        field_violations: [
          { field, value: '41*****16', description: '41*****16 is not a valid {user_id} or not exists' },
        ],
      },
    });
    expect(answer.headers['x-mock-rule']).toBe('feishu.gateway-unknown-user');
  });

  it('names unknown ids in the words of the table with profile documented', async () => {
    const mock = await startGateway(true, 'documented');

    expect((await send(mock, ['ou_1', exampleUser, 'ou_2'], '')).json).toMatchObject({
      code: 99992351,
      msg: 'these open ids not existed: [ou_1 ou_2]',
    });
    expect((await send(mock, ['on_1'], '?user_id_type=union_id')).json).toMatchObject({
      code: 99992360,
      msg: 'these ids not existed: [on_1]',
    });
  });

  it.each([
    ['an open_id of another app', 99992361, 'open_id cross app', '', [exampleUser, idAtOtherApp]],
    ['a user_id of another tenant', 99992364, 'user id cross tenant', 'user_id', ['example', stranger.user_id]],
    ['a union_id of another tenant', 99992381, 'union_id cross tenant', 'union_id', ['on_example', stranger.union_id]],
  ])('is refused for %s: %i', async (_, code, msg, type, ids) => {
    const mock = await startGateway(true);
    const before = (await mock.state.get()).users;

    const answer = await send(mock, ids, type && `?user_id_type=${type}`);

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({
      code,
      msg,
      error: { troubleshooter: expect.stringContaining(`&code=${code}&`) },
    });
    expect(answer.headers['x-mock-rule']).toMatch(/^feishu\.(open-id-of-other-app|gateway-other-tenant-user)$/);
    expect((await mock.state.get()).users).toEqual(before);
  });

  it('has the smallest code first, and leaves an open_id of another tenant to the operation', async () => {
    const mock = await startGateway(true);

    expect(outcome(await send(mock, [stranger.id, idAtOtherApp, 'ou_1'], ''))).toEqual([400, 99992351]);
    expect(outcome(await send(mock, [stranger.id, idAtOtherApp], ''))).toEqual([400, 99992361]);
    expect(outcome(await send(mock, [stranger.id, exampleUser], ''))).toEqual([400, 2005006]);
  });

  it('refuses a list of the wrong shape before its ids, and ids before the tenant', async () => {
    const mock = await startGateway(true);
    await mock.state.patch({ tenants: [{ id: 'mock000000000001', permitted: false }] });

    expect(outcome(await send(mock, [], ''))).toEqual([400, 2005001]);
    expect(outcome(await send(mock, ['ou_1'], ''))).toEqual([400, 99992351]);
    expect(outcome(await send(mock, [exampleUser], ''))).toEqual([400, 2005007]);
  });

  it('takes the ids of its own tenant, of any kind', async () => {
    const mock = await startGateway(true);

    for (const [id, query] of [
      [exampleUser, ''],
      ['example', '?user_id_type=user_id'],
      ['on_example', '?user_id_type=union_id'],
    ] as const) {
      expect(outcome(await send(mock, [id], query))).toEqual([200, 0]);
    }
  });
});

describe.each(calls)('$name at a gateway that does not', ({ send }) => {
  it('answers for each user, also for an open_id of another app, which is inferred', async () => {
    const mock = await startGateway(false);

    expect(results(await send(mock, ['bcge9g7d'], ''))).toEqual(['invalid_user_id']);
    const answer = await send(mock, [idAtOtherApp], '');
    expect(results(answer)).toEqual(['invalid_user_id']);
    expect(answer.headers['x-mock-rule']).toBe('feishu.open-id-of-other-app');
    expect(outcome(await send(mock, [stranger.user_id], '?user_id_type=user_id'))).toEqual([400, 2005006]);
  });
});
