import type { Json } from '../generate/json.ts';
import type { GoodCall } from './target.ts';

const update = '/cgi/crm/v2/data/update';
const erp = '/cgi/crm/erp/data';
const stock = 'ErpStockObj';
const invalidStock = '5eaa99038aefc2000137193e';
const campaign = 'CampaignMembersObj';
const search = { limit: 5, offset: 0, filters: [], orders: [] };

/** A call of every operation, on each of its paths, that the default tenant carries out; token calls come with the credentials. */
export const fxiaokeCalls: readonly GoodCall[] = [
  ...at('setMemberStatusBatch', [update, '/cgi/user/batchSetStatus'], {
    openUserIds: ['openUserId1', 'openUserId2'],
    status: 1,
  }),
  ...at('setMemberStatus', [update, '/cgi/user/setStatus'], { openUserId: 'openUserId2', status: 1 }),
  ...at('updateMember', [update, '/cgi/user/update'], {
    user: { openUserId: 'openUserId2', qq: '45682156', name: '王五', mobile: '13900000777', email: 'a@mock.example' },
  }),
  ...at('queryUpdatedEmployees', ['/cgi/crm/v2/data/query', '/cgi/user/get/batchByUpdTime'], {
    pageNumber: 1,
    pageSize: 2,
    showDepartmentIdsDetail: false,
  }),
  ...at('queryEmployeeByOpenUserId', ['/cgi/user/get'], { openUserId: 'openUserId2' }),
  ...at('queryEmployeeByMobile', ['/cgi/user/getByMobile'], { mobile: '13900000001' }),
  ...at('updateDepartment', ['/cgi/department/update'], { department: { id: 1002, name: '新名称' } }),
  ...at('getDepartmentDetails', ['/cgi/department/detail'], { departmentId: 1 }),
  ...at('getDepartmentList', ['/cgi/department/list'], {}),
  ...at('setDepartmentStatus', [update, '/cgi/department/setStatus'], { departmentId: 1, status: 1 }),
  ...at('createPresetObject', ['/cgi/crm/v2/data/create'], {
    data: { object_data: { dataObjectApiName: 'AccountObj', name: 'x', owner: ['openUserId1'] } },
  }),
  ...at('updatePresetObject', [update], {
    data: { object_data: { dataObjectApiName: campaign, _id: 'hello', name: 'y' } },
  }),
  ...at('getPresetObject', ['/cgi/crm/v2/data/get'], { data: { dataObjectApiName: campaign, objectDataId: 'hello' } }),
  ...at('queryPresetObjects', ['/cgi/crm/v2/data/query'], {
    data: {
      dataObjectApiName: campaign,
      search_query_info: {
        ...search,
        filters: [{ field_name: 'name', field_values: ['x'], operator: 'EQ' }],
        orders: [{ fieldName: 'name', isAsc: true }],
        fieldProjection: ['_id'],
      },
    },
  }),
  ...at('invalidatePresetObject', ['/cgi/crm/v2/data/invalid'], {
    data: { object_data_id: 'hello', dataObjectApiName: campaign },
  }),
  ...at('recoverPresetObject', ['/cgi/crm/v2/data/recover'], {
    data: { idList: [invalidStock], dataObjectApiName: stock },
  }),
  ...at('deletePresetObject', ['/cgi/crm/v2/data/delete'], {
    data: { idList: [invalidStock], dataObjectApiName: stock },
  }),
  ...at('changePresetObjectOwner', ['/cgi/crm/v2/data/changeOwner'], {
    data: { Data: [{ objectDataId: '88888888', ownerId: '[openUserId2]' }], dataObjectApiName: campaign },
  }),
  ...at('createErpObject', [erp], {
    data: { object_data: { dataObjectApiName: stock, is_enable: '1' } },
  }),
  ...at('updateErpObject', [erp], {
    data: { object_data: { dataObjectApiName: 'ErpWarehouseObj', _id: '5f310fa3d9752000014e8769', name: 'x' } },
  }),
  ...at('queryErpObjects', [`${erp}/list`], { data: { dataObjectApiName: stock, search_query_info: search } }),
  ...at('invalidateErpObject', [`${erp}/invalid`], {
    data: { object_data_id: '5a9ce894f125ae9befxxxxxx', dataObjectApiName: stock },
  }),
  ...at('changeErpObjectOwner', [`${erp}/changeOwner`], {
    data: { dataObjectApiName: stock, Data: [{ objectDataId: '5a9914fcf125ae0a1axxxxxx', ownerId: ['openUserId2'] }] },
  }),
  ...at('deleteErpObject', [erp], { data: { object_data_id: invalidStock, dataObjectApiName: stock } }),
];

function at(operation: string, paths: readonly string[], body: Json): GoodCall[] {
  return paths.map((path) => ({ operation, method: 'POST', path, query: 'thirdTraceId=hostile', body }));
}
