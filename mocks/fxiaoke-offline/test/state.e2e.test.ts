import { SeedError } from '@x/mock-kit';
import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { startFxiaokeOfflineMock } from '../src/index.ts';
import { actingBody, batchBody, OBSERVED_PATH, startScene, TOKEN_PATH } from './support/scene.ts';

const START = '2026-11-21T00:00:00.000Z';

describe('the state', () => {
  it('shows what a call has changed, and nothing else', async () => {
    await using scene = await startScene({ clock: START });
    const before = await scene.mock.state.get();
    await scene.send(OBSERVED_PATH, batchBody(scene, { openUserIds: ['openUserId2'] }));
    const after = await scene.mock.state.get();
    expect(after).toEqual({
      ...before,
      users: before.users.map((user) =>
        user.id === 'openUserId2' ? { ...user, status: 1, updateTime: Date.parse(START) } : user,
      ),
    });
  });

  it('holds all of a long batch, and nothing of it when one employee is unknown', async () => {
    await using scene = await startScene();
    const everyone = (await scene.mock.state.get()).users
      .filter(({ corpId, status }) => corpId === scene.corpId && status === 2)
      .map(({ id }) => id);
    expect(everyone.length).toBeGreaterThan(130);

    const refused = await scene.send(OBSERVED_PATH, batchBody(scene, { openUserIds: [...everyone, 'x', 'y'] }));
    expect(JSON.parse(refused.text)).toMatchObject({ errorCode: 20012 });
    expect(refused.diagnostics).toBe(
      `No employee of the corp: openUserIds[${everyone.length}], openUserIds[${everyone.length + 1}].`,
    );
    expect(await Promise.all(['openUserId1', 'openUserId2'].map(scene.statusOf))).toEqual([2, 2]);

    await scene.send(OBSERVED_PATH, batchBody(scene, { openUserIds: everyone }));
    const { users } = await scene.mock.state.get();
    expect(users.filter(({ corpId, status }) => corpId === scene.corpId && status === 2)).toEqual([]);
  });

  it('takes an employee of whom no more than the id is told', async () => {
    await using scene = await startScene();
    await scene.mock.state.patch({ users: [{ id: 'new' }] });
    expect((await scene.mock.state.get()).users.at(-1)).toMatchObject({
      id: 'new',
      name: 'new',
      employeeId: 2010,
      mobile: '',
      corpId: scene.corpId,
      departmentIds: [],
      status: 2,
    });
    expect(await scene.sendJson(OBSERVED_PATH, batchBody(scene, { openUserIds: ['new'] }))).toMatchObject({
      errorCode: 0,
    });
    expect(await scene.statusOf('new')).toBe(1);
  });

  it('follows an employee who moves to another corp', async () => {
    await using scene = await startScene();
    const body = batchBody(scene, { openUserIds: [scene.foreignEmployee] });
    expect(await scene.sendJson(OBSERVED_PATH, body)).toMatchObject({ errorCode: 20012 });
    await scene.mock.state.patch({
      users: [{ id: scene.foreignEmployee, corpId: scene.corpId, departmentIds: [1001] }],
    });
    expect(await scene.sendJson(OBSERVED_PATH, body)).toMatchObject({ errorCode: 0 });
  });

  it('stays as it is when a patch does not fit', async () => {
    await using scene = await startScene();
    const before = await scene.mock.state.get();
    const patch = {
      users: [
        { id: 'openUserId1', status: 1 },
        { id: 'new', status: 9 },
      ],
    };
    await expect(scene.mock.state.patch(patch)).rejects.toThrow(SeedError);
    expect(await scene.mock.state.get()).toEqual(before);
  });

  it('is a seed that another mock can start with', async () => {
    await using scene = await startScene();
    await scene.send(OBSERVED_PATH, batchBody(scene));
    const seed = await scene.mock.state.get();
    await using second = await startFxiaokeOfflineMock({ seed: JSON.parse(JSON.stringify(seed)) });
    expect(await second.state.get()).toEqual(seed);
    expect(second.credentials).toEqual(scene.mock.credentials);
  });

  it('is served by the admin API, with the credentials beside it', async () => {
    await using scene = await startScene();
    const session = `${scene.mock.url}/_mock/v1/sessions/default`;
    expect(await (await request(session)).body.json()).toMatchObject({
      credentials: { fxiaoke: scene.mock.credentials },
    });
    const patched = await request(`${session}/state/fxiaoke`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ users: [{ id: 'openUserId1', status: 1 }] }),
    });
    expect(patched.statusCode).toBe(200);
    expect(await scene.statusOf('openUserId1')).toBe(1);
  });
});

describe('records', () => {
  it('live from their creation to their end', async () => {
    await using scene = await startScene();
    const data = (path: string, fields: object) =>
      scene.sendJson(`/cgi/crm/v2/data/${path}`, actingBody(scene, { data: fields }));
    const dataObjectApiName = 'AccountObj';
    const find = async () => {
      const filters = [{ field_name: 'name', field_values: ['一'], operator: 'EQ' }];
      const search_query_info = { limit: 10, offset: 0, filters, orders: [], fieldProjection: ['_id', 'level'] };
      return (await data('query', { dataObjectApiName, search_query_info }))['data'];
    };

    const { dataId: _id } = await data('create', { object_data: { dataObjectApiName, name: '一' } });
    await data('update', { object_data: { dataObjectApiName, _id, level: '9' } });
    expect(await find()).toEqual({ dataList: [{ _id, level: '9' }], offset: 0, limit: 10, total: 1 });

    expect(await data('delete', { idList: [_id], dataObjectApiName })).toMatchObject({ errorCode: 32000 });
    await data('invalid', { object_data_id: _id, dataObjectApiName });
    expect(await find()).toMatchObject({ dataList: [], total: 0 });
    expect(await data('update', { object_data: { dataObjectApiName, _id } })).toMatchObject({ errorCode: 32000 });

    await data('recover', { idList: [_id], dataObjectApiName });
    expect(await find()).toMatchObject({ total: 1 });

    await data('invalid', { object_data_id: _id, dataObjectApiName });
    expect(await data('delete', { idList: [_id], dataObjectApiName })).toMatchObject({ errorCode: 0 });
    expect(await data('recover', { idList: [_id], dataObjectApiName })).toMatchObject({ errorCode: 32000 });
  });

  it('are all found by paging by _id', async () => {
    await using scene = await startScene();
    const found: string[] = [];
    for (let last = ''; ; last = found.at(-1) ?? '') {
      const filters = [{ field_name: '_id', field_values: [last], operator: 'GT' }];
      const orders = [{ fieldName: '_id', isAsc: true }];
      const search_query_info = { limit: 50, offset: 0, filters, orders, fieldProjection: ['_id'] };
      const body = actingBody(scene, { data: { dataObjectApiName: 'AccountObj', search_query_info } });
      const { data } = (await scene.sendJson('/cgi/crm/v2/data/query', body)) as {
        data: { dataList: { _id: string }[] };
      };
      if (data.dataList.length === 0) break;
      found.push(...data.dataList.map(({ _id }) => _id));
    }
    expect(found).toEqual([...scene.accounts].sort());
    expect(found).toHaveLength(120);
  });
});

describe('PersonnelObj', () => {
  it('is the way that the vendor recommends: query by user_id, then update status, and the employee is disabled', async () => {
    await using scene = await startScene();
    const search_query_info = {
      limit: 1,
      offset: 0,
      filters: [{ field_name: 'user_id', field_values: ['openUserId2'], operator: 'EQ' }],
      orders: [],
      fieldProjection: ['_id', 'status'],
    };
    const query = actingBody(scene, { data: { dataObjectApiName: 'PersonnelObj', search_query_info } });
    const answer = (await scene.sendJson('/cgi/crm/v2/data/query', query)) as {
      data: { dataList: { _id: string; status: string }[] };
    };
    const [found] = answer.data.dataList;
    expect(found?.status).toBe('0');

    const object_data = { dataObjectApiName: 'PersonnelObj', _id: found?._id, status: '1' };
    const updated = await scene.sendJson('/cgi/crm/v2/data/update', actingBody(scene, { data: { object_data } }));
    expect(updated).toMatchObject({ errorCode: 0 });
    expect(await scene.statusOf('openUserId2')).toBe(1);
    expect(await scene.sendJson('/cgi/user/get', actingBody(scene, { openUserId: 'openUserId2' }))).toMatchObject({
      isStop: true,
    });

    await scene.send(OBSERVED_PATH, batchBody(scene, { openUserIds: ['openUserId2'], status: 2 }));
    expect(await scene.sendJson('/cgi/crm/v2/data/query', query)).toMatchObject({
      data: { dataList: [{ status: '0' }] },
    });
  });
});

describe('mock.credentials', () => {
  it('are what the token call wants, and nothing more', async () => {
    await using scene = await startScene();
    expect(await scene.sendJson(TOKEN_PATH, scene.mock.credentials)).toMatchObject({ errorCode: 0 });
    expect(Object.keys(scene.mock.credentials)).toEqual(['appId', 'appSecret', 'permanentCode']);
  });

  it('are the same in every mock, and others under another random seed', async () => {
    await using first = await startFxiaokeOfflineMock();
    await using second = await startFxiaokeOfflineMock();
    await using other = await startFxiaokeOfflineMock({ randomSeed: 'other' });
    expect(second.credentials).toEqual(first.credentials);
    expect(other.credentials.appId).not.toBe(first.credentials.appId);
  });
});
