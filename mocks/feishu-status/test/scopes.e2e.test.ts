import { describe, expect, it } from 'vitest';
import { batchClose, batchOpen, businessTrip, exampleUser, openFor, outcome, results } from './support/calls.ts';
import { type FeishuMock, startMock } from './support/start-mock.ts';
import { createStatus, deleteStatus, listStatuses, patchStatus } from './support/status-calls.ts';

const update = 'personal_settings:status:system_status_update';
const operate = 'personal_settings:status:system_status_operate';
const employeeId = 'contact:user.employee_id:readonly';

async function grant(mock: FeishuMock, scopes: string[]): Promise<void> {
  await mock.state.patch({ apps: [{ id: mock.credentials.appId, scopes }] });
}

describe('scopes', () => {
  it.each<[string, string, string, (mock: FeishuMock) => ReturnType<typeof batchOpen>]>([
    ['list', update, operate, (mock) => listStatuses(mock)],
    ['create', update, operate, (mock) => createStatus(mock)],
    ['patch', update, operate, (mock) => patchStatus(mock, businessTrip)],
    ['delete', update, operate, (mock) => deleteStatus(mock, businessTrip)],
    ['batch_open', operate, update, (mock) => batchOpen(mock)],
    ['batch_close', operate, update, (mock) => batchClose(mock)],
  ])('%s without %s: 99991672 with action_scope_required', async (_, scope, other, call) => {
    const mock = await startMock();
    await grant(mock, [employeeId, other]);

    const answer = await call(mock);

    const { appId } = mock.credentials;
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({
      code: 99991672,
      msg: `Access denied. One of the following scopes is required: [${scope}].应用尚未开通所需的应用身份权限：[${scope}]，点击链接申请并开通任一权限即可：https://open.feishu.cn/app/${appId}/auth?q=${scope}&op_from=openapi&token_type=tenant`,
      error: {
        log_id: answer.headers['x-tt-logid'],
        permission_violations: [{ type: 'action_scope_required', subject: scope }],
        helps: [{ url: `https://open.feishu.cn/app/${appId}/auth?q=${scope}&op_from=openapi` }],
      },
    });
    await grant(mock, [scope]);
    expect(outcome(await call(mock))).toEqual([200, 0]);
  });

  it('user_id_type=user_id without its field scope: 99991672 with field_scope_required', async () => {
    const mock = await startMock();
    await grant(mock, [operate]);

    const refused = await batchOpen(mock, [openFor('user')], { query: '?user_id_type=user_id' });

    expect(refused.status).toBe(400);
    expect(refused.json).toMatchObject({
      code: 99991672,
      error: { permission_violations: [{ type: 'field_scope_required', subject: employeeId }] },
    });
    expect(outcome(await batchOpen(mock, undefined, { query: '?user_id_type=open_id' }))).toEqual([200, 0]);
    expect(outcome(await batchOpen(mock))).toEqual([200, 0]);
  });

  it('names users by each of their ids', async () => {
    const mock = await startMock();
    const user = (await mock.state.get()).users.find(({ id }) => id === exampleUser);
    const ids = { open_id: user?.id, union_id: user?.union_id, user_id: user?.user_id };

    for (const [type, id] of Object.entries(ids)) {
      const answer = await batchOpen(mock, [openFor(String(id))], { query: `?user_id_type=${type}` });
      expect(answer.json).toMatchObject({ data: { result_list: [{ user_id: id, result: 'success_show' }] } });
    }
  });

  it('does not take one kind of id for another', async () => {
    const mock = await startMock();

    expect(results(await batchClose(mock, [exampleUser], { query: '?user_id_type=union_id' }))).toEqual([
      'invalid_user_id',
    ]);
    expect(results(await batchClose(mock, [exampleUser], { query: '?user_id_type=user_id' }))).toEqual([
      'invalid_user_id',
    ]);
  });
});
