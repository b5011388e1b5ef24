import type { CallOptions } from '@x/core-signing';
import type { FxiaokeOffline } from '@x/fxiaoke-offline';
import type { OperationCall } from './operation-call.ts';

/** Records of the mock's default tenant. */
const campaignMember = { dataObjectApiName: 'CampaignMembersObj', id: 'hello' };
const invalidStock = { dataObjectApiName: 'ErpStockObj', id: '5eaa99038aefc2000137193e' };
const search_query_info = { limit: 5, offset: 0, filters: [], orders: [] };

/** Employees, departments and records are those of the mock's default tenant; the client acts as one of them. */
export const fxiaokeCalls: readonly OperationCall[] = [
  write('setMemberStatusBatch', (fxiaoke, options) =>
    fxiaoke.setMemberStatusBatch({ openUserIds: ['openUserId1', 'openUserId2'], status: 1 }, options),
  ),
  write('setMemberStatus', (fxiaoke, options) =>
    fxiaoke.setMemberStatus({ openUserId: 'openUserId2', status: 1 }, options),
  ),
  write('updateMember', (fxiaoke, options) =>
    fxiaoke.updateMember({ user: { openUserId: 'openUserId2', qq: '45682156' } }, options),
  ),
  read('queryUpdatedEmployees', (fxiaoke, options) =>
    fxiaoke.queryUpdatedEmployees({ pageNumber: 1, pageSize: 2, showDepartmentIdsDetail: false }, options),
  ),
  read('queryEmployeeByOpenUserId', (fxiaoke, options) =>
    fxiaoke.queryEmployeeByOpenUserId({ openUserId: 'openUserId2' }, options),
  ),
  read('queryEmployeeByMobile', (fxiaoke, options) =>
    fxiaoke.queryEmployeeByMobile({ mobile: '13900000001' }, options),
  ),
  write('updateDepartment', (fxiaoke, options) =>
    fxiaoke.updateDepartment({ department: { id: 1002, name: '新名称' } }, options),
  ),
  read('getDepartmentDetails', (fxiaoke, options) => fxiaoke.getDepartmentDetails({ departmentId: 1 }, options)),
  read('getDepartmentList', (fxiaoke, options) => fxiaoke.getDepartmentList({}, options)),
  write('setDepartmentStatus', (fxiaoke, options) =>
    fxiaoke.setDepartmentStatus({ departmentId: 1, status: 1 }, options),
  ),
  write('createPresetObject', (fxiaoke, options) =>
    fxiaoke.createPresetObject({ data: { object_data: { dataObjectApiName: 'AccountObj', name: 'x' } } }, options),
  ),
  write('updatePresetObject', (fxiaoke, options) =>
    fxiaoke.updatePresetObject(
      {
        data: {
          object_data: {
            dataObjectApiName: campaignMember.dataObjectApiName,
            _id: campaignMember.id,
            name: 'y',
          },
        },
      },
      options,
    ),
  ),
  read('getPresetObject', (fxiaoke, options) =>
    fxiaoke.getPresetObject(
      { data: { dataObjectApiName: campaignMember.dataObjectApiName, objectDataId: campaignMember.id } },
      options,
    ),
  ),
  read('queryPresetObjects', (fxiaoke, options) =>
    fxiaoke.queryPresetObjects(
      {
        data: {
          dataObjectApiName: campaignMember.dataObjectApiName,
          search_query_info: { ...search_query_info, fieldProjection: ['_id'] },
        },
      },
      options,
    ),
  ),
  write('invalidatePresetObject', (fxiaoke, options) =>
    fxiaoke.invalidatePresetObject(
      { data: { object_data_id: campaignMember.id, dataObjectApiName: campaignMember.dataObjectApiName } },
      options,
    ),
  ),
  write('recoverPresetObject', (fxiaoke, options) =>
    fxiaoke.recoverPresetObject(
      { data: { idList: [invalidStock.id], dataObjectApiName: invalidStock.dataObjectApiName } },
      options,
    ),
  ),
  write('deletePresetObject', (fxiaoke, options) =>
    fxiaoke.deletePresetObject(
      { data: { idList: [invalidStock.id], dataObjectApiName: invalidStock.dataObjectApiName } },
      options,
    ),
  ),
  write('changePresetObjectOwner', (fxiaoke, options) =>
    fxiaoke.changePresetObjectOwner(
      {
        data: {
          Data: [{ objectDataId: '88888888', ownerId: '[openUserId2]' }],
          dataObjectApiName: campaignMember.dataObjectApiName,
        },
      },
      options,
    ),
  ),
  write('createErpObject', (fxiaoke, options) =>
    fxiaoke.createErpObject({ data: { object_data: { dataObjectApiName: 'ErpStockObj', is_enable: '1' } } }, options),
  ),
  write('updateErpObject', (fxiaoke, options) =>
    fxiaoke.updateErpObject(
      {
        data: { object_data: { dataObjectApiName: 'ErpWarehouseObj', _id: '5f310fa3d9752000014e8769', name: 'x' } },
      },
      options,
    ),
  ),
  read('queryErpObjects', (fxiaoke, options) =>
    fxiaoke.queryErpObjects({ data: { dataObjectApiName: 'ErpStockObj', search_query_info } }, options),
  ),
  write('invalidateErpObject', (fxiaoke, options) =>
    fxiaoke.invalidateErpObject(
      { data: { object_data_id: '5a9ce894f125ae9befxxxxxx', dataObjectApiName: 'ErpStockObj' } },
      options,
    ),
  ),
  write('changeErpObjectOwner', (fxiaoke, options) =>
    fxiaoke.changeErpObjectOwner(
      {
        data: {
          dataObjectApiName: 'ErpStockObj',
          Data: [{ objectDataId: '5a9914fcf125ae0a1axxxxxx', ownerId: ['openUserId2'] }],
        },
      },
      options,
    ),
  ),
  write('deleteErpObject', (fxiaoke, options) =>
    fxiaoke.deleteErpObject(
      { data: { object_data_id: invalidStock.id, dataObjectApiName: invalidStock.dataObjectApiName } },
      options,
    ),
  ),
];

type CallFxiaoke = (fxiaoke: FxiaokeOffline, options: CallOptions | undefined) => Promise<unknown>;

function read(name: string, call: CallFxiaoke): OperationCall {
  return operationCall(name, false, call);
}

function write(name: string, call: CallFxiaoke): OperationCall {
  return operationCall(name, true, call);
}

function operationCall(name: string, changesState: boolean, call: CallFxiaoke): OperationCall {
  return {
    vendor: 'fxiaoke',
    operation: `fxiaoke.${name}`,
    changesState,
    call: ({ fxiaoke }, options) => call(fxiaoke, options),
  };
}
