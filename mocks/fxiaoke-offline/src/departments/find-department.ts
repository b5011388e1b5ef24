import type { Checked } from '../checks/checked.ts';
import type { BusinessRequest } from '../operations/business-operation.ts';
import type { Department } from '../seed/department.ts';
import { departmentHidden, isVisibleDepartment } from './visible-range.ts';

/**
 * The department of the caller's corp, in the app's visible range, that a number of the request names; one that was
 * deleted is not found.
 */
export function findDepartment({ call, caller }: BusinessRequest, id: unknown): Checked<Department> {
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) {
    return {
      refusal: {
        reason: 'departmentIdInvalid',
        diagnostics: 'The department id is missing or no whole number.',
        inferredRules: ['fxiaoke.department-id-invalid'],
      },
    };
  }
  const department = call.state.departments.get(id);
  if (department?.corpId !== caller.corp.id || department.status === 'deleted') {
    return {
      refusal: {
        reason: 'departmentNotFound',
        diagnostics: 'The department id names no department of the corp.',
        inferredRules: ['fxiaoke.unknown-department'],
      },
    };
  }
  return isVisibleDepartment(caller.app, id) ? { value: department } : { refusal: departmentHidden };
}
