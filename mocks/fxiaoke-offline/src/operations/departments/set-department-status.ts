import { MemberStatus } from '@x/fxiaoke-offline/contract';
import { readStatus } from '../../checks/read-status.ts';
import { findDepartment } from '../../departments/find-department.ts';
import { bodyKind } from '../body-kind.ts';
import type { BusinessOperation } from '../business-operation.ts';

/**
 * Stops a department (1) or lets it work again (2). The numbers are not those of the department's details.
 *
 * @see https://developer.fxiaoke.com/openapi_v2/en/common/system/offline/depart.html
 */
export const setDepartmentStatus: BusinessOperation = {
  fields: ['departmentId', 'status'],
  actor: 'notListed',
  success: 'okSuccess',
  accepts: (body) => bodyKind(body) === 'departmentStatus',
  perform: (request) => {
    const found = findDepartment(request, request.body['departmentId']);
    if (found.refusal) return found;
    const given = readStatus(request.body['status']);
    if (given.refusal) return given;

    const department = found.value;
    const status = given.value === MemberStatus.Disabled ? 'stopped' : 'normal';
    if (department.status === status) return { value: { inferredRules: ['fxiaoke.already-in-status'] } };
    const now = request.call.now.getTime();
    const stopTime = status === 'stopped' ? now : department.stopTime;
    request.call.state.departments.set(department.id, { ...department, status, stopTime, updateTime: now });
    return { value: {} };
  },
};
