import { html, json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import { connect, credentials, refusal } from '../test/support/connect.ts';
import { MemberStatus } from './contract/operations/shapes/member-status.ts';

const auth = { ...credentials, currentOpenUserId: 'FSUID_9' };
const good = json({ errorCode: 0, errorMessage: 'OK', traceId: 'E-O.1' });

describe.each(transports)('over $name', ({ options }) => {
  it.each([
    { status: MemberStatus.Disabled, value: '1' },
    { status: MemberStatus.Enabled, value: '0' },
  ])('setStatus($status) updates one record a call, with the value "$value"', async ({ status, value }) => {
    const { client, calls } = await connect({ auth, call: [good] }, options);
    const results = await client.personnel.setStatus({ ids: ['a', 'b'], status });
    expect(results).toStrictEqual([
      { id: 'a', ok: true, traceId: 'E-O.1' },
      { id: 'b', ok: true, traceId: 'E-O.1' },
    ]);
    expect(calls.map(({ line }) => line.split('?')[0])).toStrictEqual([
      'POST /cgi/crm/v2/data/update',
      'POST /cgi/crm/v2/data/update',
    ]);
    expect(calls.map(({ body }) => JSON.parse(body))).toStrictEqual(
      ['a', 'b'].map((_id) => ({
        corpAccessToken: 'token-1',
        corpId: 'FSCID_1',
        currentOpenUserId: 'FSUID_9',
        triggerWorkFlow: false,
        triggerApprovalFlow: false,
        data: { object_data: { dataObjectApiName: 'PersonnelObj', _id, status: value } },
      })),
    );
  });

  it('setStatus goes on after a refusal, and says which record it was', async () => {
    const { client, calls } = await connect({ auth, call: [good, refusal(20012), good] }, options);
    const results = await client.personnel.setStatus({ ids: ['a', 'b', 'c'], status: MemberStatus.Disabled });
    expect(results).toMatchObject([
      { id: 'a', ok: true },
      { id: 'b', ok: false, error: { kind: 'vendor', reason: 'openUserIdNotFound' } },
      { id: 'c', ok: true },
    ]);
    expect(calls).toHaveLength(3);
  });

  it('findIds asks for the records of an open platform account', async () => {
    const dataList = [{ _id: '5e9e0001' }, { name: 'no id' }];
    const call = [json({ errorCode: 0, data: { dataList, offset: 0, limit: 100, total: 0 } })];
    const { client, calls } = await connect({ auth, call }, options);
    expect(await client.personnel.findIds({ openUserId: 'FSUID_1', currentOpenUserId: 'FSUID_8' })).toStrictEqual([
      '5e9e0001',
    ]);
    expect(calls[0]?.line).toContain('POST /cgi/crm/v2/data/query?');
    expect(JSON.parse(calls[0]?.body ?? '')).toMatchObject({
      currentOpenUserId: 'FSUID_8',
      data: {
        dataObjectApiName: 'PersonnelObj',
        search_query_info: {
          filters: [{ field_name: 'user_id', field_values: ['FSUID_1'], operator: 'EQ' }],
          fieldProjection: ['_id'],
        },
      },
    });
  });
});

it('setStatus sends an update again that failed by itself', async () => {
  const { client, calls } = await connect({ auth, call: [html(502), good] });
  expect(await client.personnel.setStatus({ ids: ['a'], status: 1 })).toMatchObject([{ id: 'a', ok: true }]);
  expect(calls).toHaveLength(2);
});

it('setStatus keeps its path with the paths that others call', async () => {
  const { client, calls } = await connect({ auth: { ...auth, paths: 'observed' }, call: [good] });
  await client.personnel.setStatus({ ids: ['a'], status: 1 });
  expect(calls[0]?.line).toContain('POST /cgi/crm/v2/data/update?');
});

it('setStatus ends with the reason of a signal, and sends nothing more', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  const { client, calls } = await connect({ auth, call: [good] }, { onAttempt: () => controller.abort(reason) });
  const call = client.personnel.setStatus({ ids: ['a', 'b'], status: 1 }, { signal: controller.signal });
  expect(await errorOf(call)).toBe(reason);
  expect(calls.length).toBeLessThan(2);
});

const must = 'must be a string that is not empty';

it.each([
  { input: undefined, issues: [{ path: '', message: 'expected one object' }] },
  { input: { ids: [], status: 1 }, issues: [{ path: 'ids', message: 'must be a list of at least one id' }] },
  { input: { ids: 'a', status: 1 }, issues: [{ path: 'ids', message: 'must be a list of at least one id' }] },
  {
    input: { ids: ['a', 7, ''], status: '0' },
    issues: [
      { path: 'ids[1]', message: must },
      { path: 'ids[2]', message: must },
      { path: 'status', message: 'must be one of 1, 2' },
    ],
  },
])('setStatus refuses $input before anything is sent', async ({ input, issues }) => {
  const { client, calls, tokenCalls } = await connect({ auth });
  // A caller without TypeScript can pass anything.
  expect(await errorOf(client.personnel.setStatus(input as never))).toMatchObject({
    kind: 'input',
    operation: 'personnel.setStatus',
    issues,
  });
  expect([...calls, ...tokenCalls]).toHaveLength(0);
});

it('setStatus refuses to start without someone who acts', async () => {
  const { client, calls } = await connect();
  expect(await errorOf(client.personnel.setStatus({ ids: ['a'], status: 1 }))).toMatchObject({
    kind: 'input',
    issues: [{ path: 'currentOpenUserId' }],
  });
  expect(calls).toHaveLength(0);
});

it.each([undefined, {}, { openUserId: '' }, { openUserId: 7 }])('findIds refuses %j', async (input) => {
  const { client, calls } = await connect({ auth });
  // A caller without TypeScript can pass anything.
  expect(await errorOf(client.personnel.findIds(input as never))).toMatchObject({
    kind: 'input',
    operation: 'personnel.findIds',
  });
  expect(calls).toHaveLength(0);
});
