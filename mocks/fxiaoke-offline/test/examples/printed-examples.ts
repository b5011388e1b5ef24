const OK = '{"traceId":"E-O.827xxxxxx","errorDescription":"success","errorMessage":"OK","errorCode":0}';
const ERP = '{"errorCode":0,"errorMessage":"success"}';
const OFFLINE = 'https://developer.fxiaoke.com/openapi_v2/en/common/system/offline';
const WWW = 'https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline';

/** A request and its answer as a page of the vendor prints them. */
export interface PrintedExample {
  readonly page: string;
  readonly path: string;
  readonly request: object;
  readonly answer: string;
}

const credentials = { corpAccessToken: '{corpAccessToken}', corpId: '{corpId}' };
const acting = { ...credentials, currentOpenUserId: '{currentOpenUserId}' };
const UPDATE = '/cgi/crm/v2/data/update';

/**
 * The examples of the pages that were read, placeholders in braces. Of the pages of updating a member and creating
 * and updating ERP objects no more than a part of the example was seen.
 */
export const printedExamples: readonly PrintedExample[] = [
  {
    page: `${OFFLINE}/status.html`,
    path: UPDATE,
    request: { ...credentials, openUserIds: ['openUserId1', 'openUserId2'], status: 1 },
    answer: OK,
  },
  { page: `${OFFLINE}/depart.html`, path: UPDATE, request: { ...credentials, departmentId: 1, status: 1 }, answer: OK },
  {
    page: `${WWW}/member/`,
    path: UPDATE,
    request: { ...credentials, user: { openUserId: '{openUserId}', qq: '45682156', hireDate: '1504173600000' } },
    answer: OK,
  },
  {
    page: `${WWW}/update/`,
    path: UPDATE,
    request: {
      ...acting,
      triggerWorkFlow: true,
      data: {
        object_data: { _id: 'hello', dataObjectApiName: 'CampaignMembersObj' },
        optionInfo: { skipFuncValidate: true, isDuplicateSearch: true, useValidationRule: true },
      },
      triggerApprovalFlow: true,
    },
    answer: OK,
  },
  {
    page: `${WWW}/invalid/`,
    path: '/cgi/crm/v2/data/invalid',
    request: { ...acting, data: { object_data_id: 'hello', dataObjectApiName: 'CampaignMembersObj' } },
    answer: OK,
  },
  {
    page: `${OFFLINE}/change.html`,
    path: '/cgi/crm/v2/data/changeOwner',
    request: {
      ...acting,
      data: {
        Data: [{ objectDataId: '88888888', ownerId: '[{openUserId}]' }],
        dataObjectApiName: 'CampaignMembersObj',
      },
    },
    answer: OK,
  },
  {
    page: `${WWW}/updateERP/`,
    path: '/cgi/crm/erp/data',
    request: {
      ...acting,
      data: { object_data: { dataObjectApiName: 'ErpWarehouseObj', _id: '5f310fa3d9752000014e8769', name: 'x' } },
    },
    answer: ERP,
  },
  {
    page: `${WWW}/invalidERP/`,
    path: '/cgi/crm/erp/data/invalid',
    request: { ...acting, data: { object_data_id: '5a9ce894f125ae9befxxxxxx', dataObjectApiName: 'ErpStockObj' } },
    answer: ERP,
  },
  {
    page: `${WWW}/changeERP/`,
    path: '/cgi/crm/erp/data/changeOwner',
    request: {
      ...acting,
      data: {
        dataObjectApiName: 'ErpStockObj',
        Data: [{ objectDataId: '5a9914fcf125ae0a1axxxxxx', ownerId: ['{openUserId}'] }],
      },
    },
    answer: ERP,
  },
  {
    page: `${WWW}/deleteERP/`,
    path: '/cgi/crm/erp/data',
    request: { ...acting, data: { object_data_id: '5eaa99038aefc2000137193e', dataObjectApiName: 'ErpStockObj' } },
    answer: '{"errorCode":0,"errorMessage":"success","data":{}}',
  },
];
