import * as z from 'zod';
import type { Checked, Refusal } from '../../checks/checked.ts';
import { isJsonObject } from '../../checks/read-json-body.ts';
import { readParameters } from '../../checks/read-parameters.ts';
import { ancestorsOf } from '../../departments/department-view.ts';
import { findDepartment } from '../../departments/find-department.ts';
import { departmentHidden, isVisibleDepartment } from '../../departments/visible-range.ts';
import type { Department } from '../../seed/department.ts';
import type { BusinessOperation, BusinessRequest, Outcome } from '../business-operation.ts';

const departmentParameters = z.object({
  name: z
    .string()
    .regex(/^[\p{Script=Han}A-Za-z0-9_-]+$/u, 'has other characters than letters, digits, Chinese, - and _')
    .optional(),
  parentId: z.int().nonnegative().optional(),
  order: z.int().positive().optional(),
  principalOpenUserId: z.string().min(1).optional(),
});

/** Renames or moves a department; what is left out stays as it is. */
export const updateDepartment: BusinessOperation = {
  fields: ['department'],
  actor: 'switchedOn',
  success: 'success',
  perform: update,
};

function update(request: BusinessRequest): Checked<Outcome> {
  const { department: given } = request.body;
  if (!isJsonObject(given)) {
    return {
      refusal: {
        reason: 'parameterInvalid',
        diagnostics: 'department is no object.',
        inferredRules: ['fxiaoke.parameter-invalid'],
      },
    };
  }
  const found = findDepartment(request, given['id']);
  if (found.refusal) return found;
  const read = readParameters(departmentParameters, given);
  if (read.refusal) return read;

  const { name, parentId, order, principalOpenUserId } = read.value;
  const department = found.value;
  const changed: Department = {
    ...department,
    name: name ?? department.name,
    parentId: parentId ?? department.parentId,
    order: order ?? department.order,
    principalId: principalOpenUserId ?? department.principalId,
    updateTime: request.call.now.getTime(),
  };
  const refusal = findFault(request, department, changed);
  if (refusal) return { refusal };
  request.call.state.departments.set(changed.id, changed);
  return { value: { inferredRules: principalOpenUserId === undefined ? [] : ['fxiaoke.department-principal'] } };
}

function findFault({ call, caller }: BusinessRequest, before: Department, changed: Department): Refusal | undefined {
  const { departments, users } = call.state;
  const siblings = [...departments.values()].filter(({ id, corpId }) => corpId === caller.corp.id && id !== changed.id);
  if (changed.name !== before.name && siblings.some(({ name }) => name === changed.name)) {
    return {
      reason: 'parameterInvalid',
      diagnostics: 'Another department of the corp has this name.',
      inferredRules: ['fxiaoke.department-name-taken'],
    };
  }
  const isUnderItself = changed.parentId === changed.id || ancestorsOf(changed, departments).includes(changed.id);
  if (isUnderItself || (changed.parentId !== 0 && departments.get(changed.parentId)?.corpId !== caller.corp.id)) {
    return {
      reason: 'departmentNotFound',
      diagnostics: 'parentId names no department of the corp, or one below this department.',
      inferredRules: ['fxiaoke.unknown-department'],
    };
  }
  if (
    changed.parentId !== before.parentId &&
    changed.parentId !== 0 &&
    !isVisibleDepartment(caller.app, changed.parentId)
  ) {
    return departmentHidden;
  }
  if (changed.principalId !== before.principalId && users.get(changed.principalId)?.corpId !== caller.corp.id) {
    return {
      reason: 'openUserIdNotFound',
      diagnostics: 'principalOpenUserId names no employee of the corp.',
      inferredRules: ['fxiaoke.unknown-employee'],
    };
  }
  return undefined;
}
