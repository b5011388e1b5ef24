import type { OperationName } from '@x/fxiaoke-offline/contract';
import type { BusinessOperation } from './business-operation.ts';
import { getDepartmentDetails } from './departments/get-department-details.ts';
import { getDepartmentList } from './departments/get-department-list.ts';
import { setDepartmentStatus } from './departments/set-department-status.ts';
import { updateDepartment } from './departments/update-department.ts';
import { queryEmployeeByMobile } from './members/query-employee-by-mobile.ts';
import { queryEmployeeByOpenUserId } from './members/query-employee-by-open-user-id.ts';
import { queryUpdatedEmployees } from './members/query-updated-employees.ts';
import { setMemberStatus } from './members/set-member-status.ts';
import { setMemberStatusBatch } from './members/set-member-status-batch.ts';
import { updateMember } from './members/update-member.ts';
import { changeErpObjectOwner, changePresetObjectOwner } from './objects/change-object-owner.ts';
import { createErpObject, createPresetObject } from './objects/create-object.ts';
import { deleteErpObject, deletePresetObject } from './objects/delete-object.ts';
import { getPresetObject } from './objects/get-preset-object.ts';
import { invalidateErpObject, invalidatePresetObject } from './objects/invalidate-object.ts';
import { queryErpObjects, queryPresetObjects } from './objects/query-objects.ts';
import { recoverPresetObject } from './objects/recover-preset-object.ts';
import { updateErpObject, updatePresetObject } from './objects/update-object.ts';
import { corpAccessToken } from './tokens/corp-access-token.ts';
import { oauthToken } from './tokens/oauth-token.ts';
import type { TokenOperation } from './tokens/token-operation.ts';

const tokenOperations = { corpAccessToken, oauthToken } satisfies Partial<Record<OperationName, TokenOperation>>;

// An operation of the contract that has no handler does not compile.
const businessOperations = {
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
} satisfies Record<Exclude<OperationName, keyof typeof tokenOperations>, BusinessOperation>;

export function findTokenOperation(name: string): TokenOperation | undefined {
  return find(tokenOperations, name);
}

export function findBusinessOperation(name: string): BusinessOperation | undefined {
  return find(businessOperations, name);
}

function find<Entry>(entries: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}
