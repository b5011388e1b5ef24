import { describe, expect, it } from 'vitest';
import { startWithClient } from '../support/start-with-client.ts';

const dataObjectApiName = 'AccountObj';

async function startWithAccount() {
  const scene = await startWithClient();
  const { dataId } = await scene.client.createPresetObject({
    data: { object_data: { dataObjectApiName, name: '新客户', level: '1' } },
  });
  const id = String(dataId);
  return { ...scene, id, account: () => scene.find.record(id) };
}

describe('the client, on preset objects', () => {
  it('createPresetObject creates a record of the employee who acts', async () => {
    const { account } = await startWithAccount();
    expect(await account()).toMatchObject({
      dataObjectApiName,
      owner: ['openUserId1'],
      createdBy: 'openUserId1',
      invalid: false,
      fields: { name: '新客户', level: '1' },
    });
  });

  it('updatePresetObject changes the field that is given', async () => {
    const { client, id, account } = await startWithAccount();
    await client.updatePresetObject({ data: { object_data: { dataObjectApiName, _id: id, level: '9' } } });
    expect(await account()).toMatchObject({ fields: { name: '新客户', level: '9' } });
  });

  it('getPresetObject and queryPresetObjects read what the mock has, and change nothing', async () => {
    const { mock, client, id } = await startWithAccount();
    const { records } = await mock.state.get();
    expect(await client.getPresetObject({ data: { dataObjectApiName, objectDataId: id } })).toMatchObject({
      data: { _id: id, name: '新客户' },
    });
    const search_query_info = {
      limit: 10,
      offset: 0,
      filters: [{ field_name: 'name', field_values: ['新客户'], operator: 'EQ' as const }],
      orders: [],
      fieldProjection: ['_id', 'level'],
    };
    expect(await client.queryPresetObjects({ data: { dataObjectApiName, search_query_info } })).toMatchObject({
      data: { dataList: [{ _id: id, level: '1' }], total: 1 },
    });
    expect((await mock.state.get()).records).toEqual(records);
  });

  it('invalidatePresetObject, recoverPresetObject and deletePresetObject take a record to its end', async () => {
    const { client, id, account } = await startWithAccount();
    await client.invalidatePresetObject({ data: { dataObjectApiName, object_data_id: id } });
    expect(await account()).toMatchObject({ invalid: true });
    await client.recoverPresetObject({ data: { dataObjectApiName, idList: [id] } });
    expect(await account()).toMatchObject({ invalid: false });
    await client.invalidatePresetObject({ data: { dataObjectApiName, object_data_id: id } });
    await client.deletePresetObject({ data: { dataObjectApiName, idList: [id] } });
    expect(await account()).toBeUndefined();
  });

  it('changePresetObjectOwner gives a record to another', async () => {
    const { client, id, account } = await startWithAccount();
    await client.changePresetObjectOwner({
      data: { dataObjectApiName, Data: [{ objectDataId: id, ownerId: '[openUserId2]' }] },
    });
    expect(await account()).toMatchObject({ owner: ['openUserId2'] });
  });
});
