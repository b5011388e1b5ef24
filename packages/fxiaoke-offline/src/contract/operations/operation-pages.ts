const maintained = 'https://developer.fxiaoke.com/openapi_v2/en';
const offline = `${maintained}/common/system/offline`;
const openApi = 'https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api';

/** Where the menu of the Offline API lists every entry; it stands in for the pages of which only the entry is known. */
const offlineMenu = `${offline}/edit.html`;

/**
 * The page of every operation. Where the entry's own page was not found, the maintained page of the same operation on
 * another object, or else the page whose menu lists the entry.
 */
export const operationPages = {
  corpAccessToken: `${maintained}/start/example/old.html`,
  oauthToken: `${maintained}/start/auth/app-info.html`,

  setMemberStatusBatch: `${offline}/edit.html`,
  setMemberStatus: `${offline}/status.html`,
  updateMember: `${openApi}/collection/other/offline/member/`,
  queryUpdatedEmployees: `${openApi}/collection/other/offline/time/`,
  queryEmployeeByOpenUserId: offlineMenu,
  queryEmployeeByMobile: offlineMenu,

  updateDepartment: offlineMenu,
  getDepartmentDetails: offlineMenu,
  getDepartmentList: offlineMenu,
  setDepartmentStatus: `${offline}/depart.html`,

  createPresetObject: `${openApi}/collection/object/TPMActivityRewardDetailObj/add/`,
  updatePresetObject: `${openApi}/collection/other/offline/update/`,
  getPresetObject: offlineMenu,
  queryPresetObjects: `${openApi}/collection/object/AccountObj/query-acc/`,
  invalidatePresetObject: `${openApi}/collection/other/offline/invalid/`,
  recoverPresetObject: `${openApi}/collection/object/AccountObj/recover/`,
  deletePresetObject: `${openApi}/collection/object/AccountObj/delete-acc/`,
  changePresetObjectOwner: `${offline}/change.html`,

  createErpObject: `${openApi}/collection/other/offline/addERP/`,
  updateErpObject: `${openApi}/collection/other/offline/updateERP/`,
  queryErpObjects: `${openApi}/collection/other/offline/queryERP/`,
  invalidateErpObject: `${openApi}/collection/other/offline/invalidERP/`,
  changeErpObjectOwner: `${openApi}/collection/other/offline/changeERP/`,
  deleteErpObject: `${openApi}/collection/other/offline/deleteERP/`,
} as const;
