import { createFeishuStatus, type FeishuStatus, safe } from '@x/feishu-status';
import { startFeishuStatusMock, unpermittedCredentials } from '@x/feishu-status-mock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const lunch = { title: 'Lunch', icon_key: 'EatingFood', priority: 5 } as const;
const businessTrip = '7101214603622940671';
const unknownStatus = '7101214603622940633';

describe('the client against the mock: the statuses of a tenant', () => {
  let mock: Awaited<ReturnType<typeof startFeishuStatusMock>>;
  let client: FeishuStatus;

  beforeEach(async () => {
    mock = await startFeishuStatusMock();
    client = createFeishuStatus({ ...mock.credentials, baseURL: mock.url });
  });

  afterEach(async () => {
    await client.close();
    await mock.close();
  });

  it('creates, lists, patches and deletes a status', async () => {
    const { system_status } = await client.create({ ...lunch, i18n_title: { zh_cn: '午餐' } });
    const { system_status_id } = system_status;
    expect(system_status).toMatchObject({ ...lunch, i18n_title: { zh_cn: '午餐' }, color: 'BLUE' });
    expect((await client.list()).items).toContainEqual(system_status);

    const patched = await client.patch({ system_status_id, system_status: { color: 'RED' }, update_fields: ['COLOR'] });
    expect(patched.system_status).toEqual({ ...system_status, color: 'RED' });

    expect(await client.delete({ system_status_id })).toBeUndefined();
    expect((await client.list()).items.map(({ title }) => title)).not.toContain('Lunch');
  });

  it('goes through all pages', async () => {
    for (const priority of [7, 8, 9]) await client.create({ ...lunch, title: `Number ${priority}`, priority });

    const priorities: unknown[] = [];
    for await (const { priority } of client.listAll({ page_size: 2 })) priorities.push(priority);

    expect(priorities).toEqual([2, 3, 7, 8, 9]);
    expect(await mock.requests.count({ operation: 'feishu.list' })).toBe(3);
  });

  it.each<[string, number, (client: FeishuStatus) => Promise<unknown>]>([
    ['invalidParameter', 2005001, (feishu) => feishu.list({ page_token: 'elsewhere' })],
    ['invalidParameter', 2005001, (feishu) => feishu.delete({ system_status_id: unknownStatus })],
    [
      'invalidParameter',
      2005001,
      (feishu) =>
        feishu.patch({
          system_status_id: unknownStatus,
          system_status: { color: 'RED' },
          update_fields: ['COLOR'],
        }),
    ],
    ['titleTaken', 2005002, (feishu) => feishu.create({ ...lunch, title: '请勿打扰' })],
    [
      'titleTaken',
      2005002,
      (feishu) =>
        feishu.patch({
          system_status_id: businessTrip,
          system_status: { i18n_title: { zh_cn: '请勿打扰' } },
          update_fields: ['I18N_TITLE'],
        }),
    ],
    ['titleSensitive', 2005003, (feishu) => feishu.create({ ...lunch, title: '敏感词' })],
    [
      'titleSensitive',
      2005003,
      (feishu) =>
        feishu.patch({
          system_status_id: businessTrip,
          system_status: { title: '敏感词' },
          update_fields: ['TITLE'],
        }),
    ],
    [
      'statusLimitReached',
      2005004,
      async (feishu) => {
        const free = [0, 1, 4, 5, 6, 7, 8, 9];
        for (const priority of free) await feishu.create({ ...lunch, title: `Number ${priority}`, priority });
        return feishu.create({ ...lunch, title: 'One more' });
      },
    ],
    ['priorityTaken', 2005005, (feishu) => feishu.create({ ...lunch, priority: 2 })],
    [
      'priorityTaken',
      2005005,
      (feishu) =>
        feishu.patch({
          system_status_id: businessTrip,
          system_status: { priority: 2 },
          update_fields: ['PRIORITY'],
        }),
    ],
  ])('hears %s, %i, once', async (reason, code, call) => {
    const { error } = await safe(call(client));

    expect(error).toMatchObject({ kind: 'vendor', reason, code, httpStatus: 400, attempts: 1 });
  });

  it.each<[string, (client: FeishuStatus) => Promise<unknown>]>([
    ['list', (feishu) => feishu.list()],
    ['create', (feishu) => feishu.create(lunch)],
    [
      'patch',
      (feishu) =>
        feishu.patch({ system_status_id: businessTrip, system_status: { color: 'RED' }, update_fields: ['COLOR'] }),
    ],
    ['delete', (feishu) => feishu.delete({ system_status_id: businessTrip })],
  ])('hears on %s that the tenant may not use the API', async (operation, call) => {
    const credentials = unpermittedCredentials(await mock.state.get());
    const unpermitted = createFeishuStatus({ ...credentials, baseURL: mock.url });

    const { error } = await safe(call(unpermitted));

    expect(error).toMatchObject({ kind: 'vendor', operation, reason: 'tenantNotPermitted', code: 2005007 });
    await unpermitted.close();
  });
});
