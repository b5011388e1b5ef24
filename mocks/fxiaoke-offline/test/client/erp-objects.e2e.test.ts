import { describe, expect, it } from 'vitest';
import { startWithClient } from '../support/start-with-client.ts';

const dataObjectApiName = 'ErpStockObj';

/** A stock of the default tenant. */
const STOCK = '5a9914fcf125ae0a1axxxxxx';

describe('the client, on ERP objects', () => {
  it('createErpObject creates a record of the employee who acts', async () => {
    const { mock, client } = await startWithClient();
    await client.createErpObject({ data: { object_data: { dataObjectApiName, name: '新库存', is_enable: '1' } } });
    expect((await mock.state.get()).records.at(-1)).toMatchObject({
      dataObjectApiName,
      owner: ['openUserId1'],
      createdBy: 'openUserId1',
      fields: { name: '新库存', is_enable: '1' },
    });
  });

  it('updateErpObject changes the field that is given', async () => {
    const { client, find } = await startWithClient();
    await client.updateErpObject({ data: { object_data: { dataObjectApiName, _id: STOCK, is_enable: '0' } } });
    expect(await find.record(STOCK)).toMatchObject({ fields: { name: '模拟库存2', is_enable: '0' } });
  });

  it('queryErpObjects reads what the mock has, and changes nothing', async () => {
    const { mock, client } = await startWithClient();
    const { records } = await mock.state.get();
    const search_query_info = {
      limit: 10,
      offset: 0,
      filters: [{ field_name: 'name', field_values: ['模拟库存2'], operator: 'EQ' as const }],
      orders: [],
    };
    expect(await client.queryErpObjects({ data: { dataObjectApiName, search_query_info } })).toMatchObject({
      data: { dataList: [{ _id: STOCK, is_enable: '1' }], total: 1 },
    });
    expect((await mock.state.get()).records).toEqual(records);
  });

  it('invalidateErpObject and deleteErpObject take a record to its end', async () => {
    const { client, find } = await startWithClient();
    await client.invalidateErpObject({ data: { dataObjectApiName, object_data_id: STOCK } });
    expect(await find.record(STOCK)).toMatchObject({ invalid: true });
    await client.deleteErpObject({ data: { dataObjectApiName, object_data_id: STOCK } });
    expect(await find.record(STOCK)).toBeUndefined();
  });

  it('changeErpObjectOwner gives a record to another', async () => {
    const { client, find } = await startWithClient();
    await client.changeErpObjectOwner({
      data: { dataObjectApiName, Data: [{ objectDataId: STOCK, ownerId: ['openUserId2'] }] },
    });
    expect(await find.record(STOCK)).toMatchObject({ owner: ['openUserId2'] });
  });
});
