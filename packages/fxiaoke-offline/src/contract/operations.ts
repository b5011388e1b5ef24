import { changeErpObjectOwner } from './operations/change-erp-object-owner.ts';
import { changePresetObjectOwner } from './operations/change-preset-object-owner.ts';
import { corpAccessToken } from './operations/corp-access-token.ts';
import { createErpObject } from './operations/create-erp-object.ts';
import { createPresetObject } from './operations/create-preset-object.ts';
import { deleteErpObject } from './operations/delete-erp-object.ts';
import { deletePresetObject } from './operations/delete-preset-object.ts';
import { getDepartmentDetails } from './operations/get-department-details.ts';
import { getDepartmentList } from './operations/get-department-list.ts';
import { getPresetObject } from './operations/get-preset-object.ts';
import { invalidateErpObject } from './operations/invalidate-erp-object.ts';
import { invalidatePresetObject } from './operations/invalidate-preset-object.ts';
import { oauthToken } from './operations/oauth-token.ts';
import { queryEmployeeByMobile } from './operations/query-employee-by-mobile.ts';
import { queryEmployeeByOpenUserId } from './operations/query-employee-by-open-user-id.ts';
import { queryErpObjects } from './operations/query-erp-objects.ts';
import { queryPresetObjects } from './operations/query-preset-objects.ts';
import { queryUpdatedEmployees } from './operations/query-updated-employees.ts';
import { recoverPresetObject } from './operations/recover-preset-object.ts';
import { setDepartmentStatus } from './operations/set-department-status.ts';
import { setMemberStatus } from './operations/set-member-status.ts';
import { setMemberStatusBatch } from './operations/set-member-status-batch.ts';
import { updateDepartment } from './operations/update-department.ts';
import { updateErpObject } from './operations/update-erp-object.ts';
import { updateMember } from './operations/update-member.ts';
import { updatePresetObject } from './operations/update-preset-object.ts';

/**
 * Every operation of the package, by the name of the client method; the last two fetch tokens. The entries "Query Erp
 * Object Details" and "Recover Erp Object" of the vendor's menu are missing: their paths are not known.
 */
export const operations = {
  setMemberStatusBatch,
  setMemberStatus,
  updateMember,
  queryUpdatedEmployees,
  queryEmployeeByOpenUserId,
  queryEmployeeByMobile,
  updateDepartment,
  getDepartmentDetails,
  getDepartmentList,
  setDepartmentStatus,
  createPresetObject,
  updatePresetObject,
  getPresetObject,
  queryPresetObjects,
  invalidatePresetObject,
  recoverPresetObject,
  deletePresetObject,
  changePresetObjectOwner,
  createErpObject,
  updateErpObject,
  queryErpObjects,
  invalidateErpObject,
  changeErpObjectOwner,
  deleteErpObject,
  corpAccessToken,
  oauthToken,
};

export type OperationName = keyof typeof operations;
