import { describe, expect, it } from 'vitest';
import { batchClose, batchOpen, exampleUser, openFor, outcome, results } from './support/calls.ts';
import { type FeishuMock, startMock } from './support/start-mock.ts';

const operate = 'personal_settings:status:system_status_operate';
const employeeId = 'contact:user.employee_id:readonly';

async function grant(mock: FeishuMock, scopes: string[]): Promise<void> {
  await mock.state.patch({ apps: [{ id: mock.credentials.appId, scopes }] });
}

describe('scopes', () => {
  it.each([
    ['batch_open', batchOpen],
    ['batch_close', batchClose],
  ])('%s without its scope: 99991672 with action_scope_required', async (_, call) => {
    const mock = await startMock();
    await grant(mock, [employeeId]);

    const answer = await call(mock);

    const { appId } = mock.credentials;
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({
      code: 99991672,
      msg: `Access denied. One of the following scopes is required: [${operate}].应用尚未开通所需的应用身份权限：[${operate}]，点击链接申请并开通任一权限即可：https://open.feishu.cn/app/${appId}/auth?q=${operate}&op_from=openapi&token_type=tenant`,
      error: {
        log_id: answer.headers['x-tt-logid'],
        permission_violations: [{ type: 'action_scope_required', subject: operate }],
        helps: [{ url: `https://open.feishu.cn/app/${appId}/auth?q=${operate}&op_from=openapi` }],
      },
    });
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
