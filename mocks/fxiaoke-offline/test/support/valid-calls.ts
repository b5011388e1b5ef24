import type { OperationName } from '@x/fxiaoke-offline/contract';

type BusinessOperationName = Exclude<OperationName, 'corpAccessToken' | 'oauthToken'>;

/** The parameters of a good call of every operation against the default tenant, as the vendor's pages show them. */
export const validParameters: Readonly<Record<BusinessOperationName, object>> = {
  setMemberStatusBatch: { openUserIds: ['openUserId1', 'openUserId2'], status: 1 },
  setMemberStatus: { openUserId: 'openUserId2', status: 1 },
  updateMember: { user: { openUserId: 'openUserId2', qq: '45682156' } },
  queryUpdatedEmployees: { pageNumber: 1, pageSize: 2, showDepartmentIdsDetail: false },
  queryEmployeeByOpenUserId: { openUserId: 'openUserId2' },
  queryEmployeeByMobile: { mobile: '13900000001' },
  updateDepartment: { department: { id: 1002, name: '新名称' } },
  getDepartmentDetails: { departmentId: 1 },
  getDepartmentList: {},
  setDepartmentStatus: { departmentId: 1, status: 1 },
  createPresetObject: { data: { object_data: { dataObjectApiName: 'AccountObj', name: 'x' } } },
  updatePresetObject: { data: { object_data: { dataObjectApiName: 'CampaignMembersObj', _id: 'hello', name: 'y' } } },
  getPresetObject: { data: { dataObjectApiName: 'CampaignMembersObj', objectDataId: 'hello' } },
  queryPresetObjects: {
    data: {
      dataObjectApiName: 'CampaignMembersObj',
      search_query_info: { limit: 5, offset: 0, filters: [], orders: [], fieldProjection: ['_id'] },
    },
  },
  invalidatePresetObject: { data: { object_data_id: 'hello', dataObjectApiName: 'CampaignMembersObj' } },
  recoverPresetObject: { data: { idList: ['5eaa99038aefc2000137193e'], dataObjectApiName: 'ErpStockObj' } },
  deletePresetObject: { data: { idList: ['5eaa99038aefc2000137193e'], dataObjectApiName: 'ErpStockObj' } },
  changePresetObjectOwner: {
    data: {
      Data: [{ objectDataId: '88888888', ownerId: '[openUserId2]' }],
      dataObjectApiName: 'CampaignMembersObj',
    },
  },
  createErpObject: { data: { object_data: { dataObjectApiName: 'ErpStockObj', is_enable: '1' } } },
  updateErpObject: {
    data: { object_data: { dataObjectApiName: 'ErpWarehouseObj', _id: '5f310fa3d9752000014e8769', name: 'x' } },
  },
  queryErpObjects: {
    data: {
      dataObjectApiName: 'ErpStockObj',
      search_query_info: { limit: 5, offset: 0, filters: [], orders: [] },
    },
  },
  invalidateErpObject: { data: { object_data_id: '5a9ce894f125ae9befxxxxxx', dataObjectApiName: 'ErpStockObj' } },
  changeErpObjectOwner: {
    data: {
      dataObjectApiName: 'ErpStockObj',
      Data: [{ objectDataId: '5a9914fcf125ae0a1axxxxxx', ownerId: ['openUserId2'] }],
    },
  },
  deleteErpObject: { data: { object_data_id: '5eaa99038aefc2000137193e', dataObjectApiName: 'ErpStockObj' } },
};
