import { describe, expect, it } from 'vitest';
import { businessTrip, doNotDisturb, fetchToken, outcome } from './support/calls.ts';
import { type FeishuMock, startMock } from './support/start-mock.ts';
import { addStatus, answeredIds, answeredPage, deleteStatus, listStatuses } from './support/status-calls.ts';

/** Statuses with the priorities 9, 8, 7, in this order. */
async function addThree(mock: FeishuMock): Promise<string[]> {
  const ids: string[] = [];
  for (const priority of [9, 8, 7]) ids.push(await addStatus(mock, { title: `Number ${priority}`, priority }));
  return ids;
}

describe('list', () => {
  it('answers with the statuses of the tenant, whole, on one page', async () => {
    const mock = await startMock();

    const answer = await listStatuses(mock);

    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ code: 0, msg: 'success' });
    expect(answeredPage(answer)).toEqual({
      items: [
        {
          system_status_id: doNotDisturb,
          title: '请勿打扰',
          i18n_title: { zh_cn: '请勿打扰', en_us: 'Do not disturb', ja_jp: '取り込み中' },
          icon_key: 'GeneralDoNotDisturb',
          color: 'RED',
          priority: 2,
          sync_setting: {
            is_open_by_default: true,
            title: '自动开启',
            explain: '从相关系统进行信息同步，同步后将自动开启并优先展示该状态。',
          },
        },
        expect.objectContaining({ system_status_id: businessTrip, color: 'BLUE', priority: 3 }),
      ],
      has_more: false,
    });
  });

  it('leaves out the statuses of other tenants, and what was deleted', async () => {
    const mock = await startMock();
    await mock.state.patch({
      tenants: [{ id: 'elsewhere' }],
      statuses: [{ id: '1', tenantKey: 'elsewhere' }, { id: '2', deleted: true, priority: 9 }, { id: '3' }],
    });

    expect(answeredIds(await listStatuses(mock))).toEqual(['3', doNotDisturb, businessTrip]);
  });

  it('answers with an empty page when the tenant has none', async () => {
    const mock = await startMock({ seed: { statuses: [] } });

    expect(answeredPage(await listStatuses(mock))).toEqual({ items: [], has_more: false });
  });

  it('gives the smallest priority first, which is inferred; the switch gives the oldest first', async () => {
    const mock = await startMock();
    const [nine, eight, seven] = await addThree(mock);

    const answer = await listStatuses(mock);

    expect(answeredIds(answer)).toEqual([doNotDisturb, businessTrip, seven, eight, nine]);
    expect(answer.headers['x-mock-rule']).toContain('feishu.list-order');
    await mock.state.patch({ switches: { listOrder: 'creation' } });
    expect(answeredIds(await listStatuses(mock))).toEqual([businessTrip, doNotDisturb, nine, eight, seven]);
  });
});

describe('pages of a list', () => {
  it.each(['priority', 'creation'])('hold page_size statuses each, and every status once, by %s', async (listOrder) => {
    const mock = await startMock();
    await addThree(mock);
    await mock.state.patch({ switches: { listOrder } });
    const all = answeredIds(await listStatuses(mock));

    const first = await listStatuses(mock, '?page_size=2');
    const second = await listStatuses(mock, `?page_size=2&page_token=${answeredPage(first).page_token}`);
    const third = await listStatuses(mock, `?page_token=${answeredPage(second).page_token}&page_size=2`);

    expect([first, second, third].map(answeredIds)).toEqual([all.slice(0, 2), all.slice(2, 4), all.slice(4)]);
    expect([first, second, third].map((page) => answeredPage(page).has_more)).toEqual([true, true, false]);
    expect('page_token' in answeredPage(third)).toBe(false);
  });

  it('have tokens of the form that the page of list shows', async () => {
    const mock = await startMock();

    expect(answeredPage(await listStatuses(mock, '?page_size=1')).page_token).toMatch(/^[\w-]{86}==$/);
  });

  it('hold up to 50 statuses when the size is left out, and no more', async () => {
    const statuses = Array.from({ length: 51 }, (_, index) => ({ id: String(index) }));
    const mock = await startMock({ seed: { statuses } });

    const first = answeredPage(await listStatuses(mock));

    expect(first.items).toHaveLength(50);
    expect(first.has_more).toBe(true);
    expect(answeredIds(await listStatuses(mock, `?page_token=${first.page_token}`))).toEqual(['50']);
    expect(answeredPage(await listStatuses(mock, '?page_size=50')).items).toHaveLength(50);
  });

  it('say that nothing more comes when the last status is on the page', async () => {
    const mock = await startMock();

    expect(answeredPage(await listStatuses(mock, '?page_size=2')).has_more).toBe(false);
    expect(answeredPage(await listStatuses(mock, '?page_size=1')).has_more).toBe(true);
  });

  it('go on after a status that was deleted since', async () => {
    const mock = await startMock();
    const { page_token } = answeredPage(await listStatuses(mock, '?page_size=1'));
    await deleteStatus(mock, doNotDisturb);

    expect(answeredIds(await listStatuses(mock, `?page_token=${page_token}`))).toEqual([businessTrip]);
  });
});

describe('list with a query that does not fit', () => {
  it.each(['0', '51', '-1', '1.5', 'ten', '', '050', '1e1'])('page_size=%s: 2005001', async (size) => {
    const mock = await startMock();

    const answer = await listStatuses(mock, `?page_size=${size}`);

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ code: 2005001, msg: 'Your request contains an invalid request parameter.' });
    expect(answer.headers['x-mock-rule']).toBeUndefined();
  });

  it.each(['1', '50'])('page_size=%s is taken', async (size) => {
    const mock = await startMock();

    expect(outcome(await listStatuses(mock, `?page_size=${size}`))).toEqual([200, 0]);
  });

  it('a page_token that is empty, altered, or of another tenant: 2005001, which is inferred', async () => {
    const mock = await startMock();
    const { page_token = '' } = answeredPage(await listStatuses(mock, '?page_size=1'));
    await mock.state.patch({
      tenants: [{ id: 'elsewhere' }],
      apps: [{ id: 'cli_other', appSecret: 'secret', tenantKey: 'elsewhere' }],
    });
    const token = await fetchToken(mock, { appId: 'cli_other', appSecret: 'secret' });

    const answers = [
      await listStatuses(mock, '?page_token='),
      await listStatuses(mock, `?page_token=${page_token.slice(0, -3)}A==`),
      await listStatuses(mock, `?page_token=${page_token}`, { token }),
    ];

    expect(answers.map(outcome)).toEqual(Array(3).fill([400, 2005001]));
    expect(answers.map(({ headers }) => headers['x-mock-rule'])).toEqual(Array(3).fill('feishu.page-token'));
  });

  it('a bad page_token stands for the first page with the switch', async () => {
    const mock = await startMock();
    await mock.state.patch({ switches: { pageToken: 'unchecked' } });
    const all = [doNotDisturb, businessTrip];

    expect(answeredIds(await listStatuses(mock, '?page_token='))).toEqual(all);
    expect(answeredIds(await listStatuses(mock, '?page_token=x'))).toEqual(all);
    const { page_token } = answeredPage(await listStatuses(mock, '?page_size=1'));
    expect(answeredIds(await listStatuses(mock, `?page_token=${page_token}`))).toEqual([businessTrip]);
  });

  it('ignores other parameters, user_id_type among them; the switch refuses them', async () => {
    const mock = await startMock();
    await mock.state.patch({
      apps: [{ id: mock.credentials.appId, scopes: ['personal_settings:status:system_status_update'] }],
    });

    const answer = await listStatuses(mock, '?user_id_type=user_id');

    expect(outcome(answer)).toEqual([200, 0]);
    expect(answer.headers['x-mock-rule']).toContain('feishu.unknown-fields');
    await mock.state.patch({ switches: { unknownFields: 'refused' } });
    expect(outcome(await listStatuses(mock, '?user_id_type=user_id'))).toEqual([400, 2005001]);
  });

  it.each(['{}', 'not JSON'])('does not look at a body: %s', async (body) => {
    const mock = await startMock();
    await mock.state.patch({ switches: { contentType: 'json', unknownFields: 'refused' } });

    expect(outcome(await listStatuses(mock, '', { body }))).toEqual([200, 0]);
  });

  it('with the switch gatewayValidation: 99992402 for the size, 2005001 for the token', async () => {
    const mock = await startMock();
    await mock.state.patch({ switches: { gatewayValidation: true } });

    expect((await listStatuses(mock, '?page_size=51')).json).toMatchObject({
      code: 99992402,
      error: { field_violations: [{ field: 'page_size', value: '51' }] },
    });
    expect(outcome(await listStatuses(mock, '?page_token='))).toEqual([400, 2005001]);
  });
});
