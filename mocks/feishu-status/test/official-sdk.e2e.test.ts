import { beforeEach, describe, expect, it } from 'vitest';
import { businessTrip, doNotDisturb, exampleUser } from './support/calls.ts';
import { type OfficialSdk, openFor, refusedWith, startSdk } from './support/official-sdk.ts';
import { type FeishuMock, noon, secondsFromNoon, startMock } from './support/start-mock.ts';
import { exampleStatus } from './support/status-calls.ts';

const endTime = secondsFromNoon(3600);
const lunch = { title: 'Lunch', icon_key: 'EatingFood', priority: 5 } as const;
const trip = { path: { system_status_id: businessTrip } };

let mock: FeishuMock;

beforeEach(async () => {
  mock = await startMock();
});

async function openStatuses() {
  return (await mock.state.get()).users.find(({ id }) => id === exampleUser)?.openStatuses;
}

describe('the official SDK against the mock', () => {
  it('creates, patches, opens, closes and deletes a status', async () => {
    const sdk = await startSdk(mock);

    const created = await sdk.create({ data: { ...exampleStatus, icon_key: 'GeneralBusinessTrip', color: 'BLUE' } });
    const system_status_id = created.data?.system_status?.system_status_id ?? '';
    const status = { system_status_id, ...exampleStatus };
    expect(created).toEqual({ code: 0, msg: 'success', data: { system_status: status } });

    const path = { system_status_id };
    const data = {
      system_status: { ...lunch, color: 'RED' as const },
      update_fields: ['ICON' as const, 'COLOR' as const],
    };
    expect(await sdk.patch({ path, data })).toEqual({
      code: 0,
      msg: 'success',
      data: { system_status: { ...status, icon_key: 'EatingFood', color: 'RED' } },
    });

    expect(await sdk.batchOpen(openFor(system_status_id, exampleUser, endTime))).toEqual({
      code: 0,
      msg: 'success',
      data: { result_list: [{ user_id: exampleUser, end_time: endTime, result: 'success_show' }] },
    });
    expect(await openStatuses()).toEqual([{ system_status_id, end_time: endTime }]);

    expect(await sdk.batchClose({ path, data: { user_list: [exampleUser] } })).toEqual({
      code: 0,
      msg: 'success',
      data: { result_list: [{ user_id: exampleUser, result: 'success' }] },
    });
    expect(await openStatuses()).toEqual([]);

    expect(await sdk.delete({ path })).toEqual({ code: 0, msg: 'success', data: {} });
    await expect(sdk.delete({ path })).rejects.toMatchObject(refusedWith(400, 2005001));
  });

  it('lists the statuses, by pages where it is told to', async () => {
    const sdk = await startSdk(mock);

    const all = await sdk.list();
    expect(all).toMatchObject({
      code: 0,
      msg: 'success',
      data: { items: [{ system_status_id: doNotDisturb }, { system_status_id: businessTrip }], has_more: false },
    });

    const first = await sdk.list({ params: { page_size: 1 } });
    expect(first.data).toEqual({ items: all.data?.items?.slice(0, 1), page_token: expect.any(String), has_more: true });
    const page_token = first.data?.page_token ?? '';
    const second = await sdk.list({ params: { page_size: 1, page_token } });
    expect(second.data).toEqual({ items: all.data?.items?.slice(1), has_more: false });
  });

  it('walks over the pages with its iterator', async () => {
    const sdk = await startSdk(mock);
    for (const priority of [7, 8, 9]) await sdk.create({ data: { ...lunch, title: `Number ${priority}`, priority } });

    const pages: number[][] = [];
    for await (const page of await sdk.listWithIterator({ params: { page_size: 2 } })) {
      pages.push((page?.items ?? []).map(({ priority }) => priority ?? 0));
    }

    expect(pages).toEqual([[2, 3], [7, 8], [9]]);
    expect(await mock.requests.count({ operation: 'feishu.list' })).toBe(3);
  });

  it('names users by each of their ids', async () => {
    const sdk = await startSdk(mock);
    const user = (await mock.state.get()).users.find(({ id }) => id === exampleUser);
    const ids = [
      ['open_id', user?.id],
      ['union_id', user?.union_id],
      ['user_id', user?.user_id],
    ] as const;

    for (const [user_id_type, id = ''] of ids) {
      const answer = await sdk.batchOpen({ ...openFor(businessTrip, id, endTime), params: { user_id_type } });
      expect(answer.data?.result_list).toEqual([{ user_id: id, end_time: endTime, result: 'success_show' }]);
    }
  });

  it('gets a result for each user', async () => {
    const sdk = await startSdk(mock);
    await mock.state.patch({
      users: [
        { id: 'ou_left', resigned: true },
        { id: 'ou_far', visible: false },
        { id: 'ou_off', syncOff: true },
        { id: 'ou_bad', failing: true },
        { id: 'ou_busy', openStatuses: [{ system_status_id: doNotDisturb, end_time: endTime }] },
      ],
    });
    const ids = [exampleUser, 'ou_left', 'ou_far', 'ou_off', 'ou_bad', 'ou_busy', 'ou_nobody'];

    const opened = await Promise.all(ids.map((id) => sdk.batchOpen(openFor(businessTrip, id, endTime))));
    const closed = await sdk.batchClose({ ...trip, data: { user_list: ids } });

    expect(opened.map(({ data }) => data?.result_list[0]?.result)).toEqual([
      'success_show',
      'resign_user_id',
      'invisible_user_id',
      'success_user_close_syn',
      'fail',
      'success_user_in_higher_priority_system_status',
      'invalid_user_id',
    ]);
    expect(closed.data?.result_list.map(({ result }) => result)).toEqual([
      'success',
      'resign_user_id',
      'invisible_user_id',
      'success',
      'fail',
      'success',
      'invalid_user_id',
    ]);
  });

  it('follows its own declaration of end_time only where the switch takes numbers', async () => {
    const sdk = await startSdk(mock);
    const payload = { ...trip, data: { user_list: [{ user_id: exampleUser, end_time: noon.getTime() / 1000 + 60 }] } };

    await expect(sdk.batchOpen(payload)).rejects.toMatchObject(refusedWith(400, 2005001));

    await mock.state.patch({ switches: { numericEndTime: 'taken' } });
    expect((await sdk.batchOpen(payload)).data?.result_list).toEqual([
      { user_id: exampleUser, end_time: secondsFromNoon(60), result: 'success_show' },
    ]);
  });
});

describe('what the official SDK sends', () => {
  it.each<[string, string, (sdk: OfficialSdk) => Promise<unknown>]>([
    ['GET', 'list', (sdk) => sdk.list()],
    ['DELETE', 'delete', (sdk) => sdk.delete(trip)],
  ])('is {} with %s as well, which does no harm', async (method, name, call) => {
    const sdk = await startSdk(mock);
    await mock.state.patch({ switches: { contentType: 'json', unknownFields: 'refused' } });

    await expect(call(sdk)).resolves.toMatchObject({ code: 0 });

    const [request] = await mock.requests.list({ operation: `feishu.${name}` });
    expect(request).toMatchObject({ method, requestBody: '{}', status: 200 });
  });

  it('has a path that is not encoded: an id with a slash is another path', async () => {
    const sdk = await startSdk(mock);

    const call = sdk.delete({ path: { system_status_id: `${businessTrip}/batch_open` } });

    await expect(call).rejects.toMatchObject({ response: { status: 404, data: '404 page not found' } });
  });

  it('is one token call for each of the first calls that are made at once', async () => {
    const sdk = await startSdk(mock);

    await Promise.all([sdk.list(), sdk.list(), sdk.list()]);
    await sdk.list();

    expect(await mock.requests.count({ operation: 'feishu.tenantAccessToken' })).toBe(3);
    expect((await mock.state.get()).tokens).toHaveLength(1);
  });
});
