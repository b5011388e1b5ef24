import { withoutEmpty } from '../answers/without-empty.ts';
import type { Department, DepartmentStatus } from '../seed/department.ts';

/** The whole company as the details number it; the list numbers it 0. */
const WHOLE_COMPANY = 999_999;

/** The details' numbers for a status; those that set it are others. */
const detailStatuses = { normal: 1, stopped: 2, deleted: 3 } as const satisfies Record<DepartmentStatus, number>;

/** A department as its details show it. */
export function departmentDetails(
  department: Department,
  enterpriseId: number,
  departments: ReadonlyMap<number, Department>,
): object {
  const { id, parentId, stopTime } = department;
  return withoutEmpty({
    enterpriseId,
    departmentId: id,
    parentDepartmentId: parentId === 0 ? WHOLE_COMPANY : parentId,
    name: department.name,
    departmentOrder: department.order,
    isStop: department.status !== 'normal',
    ...(stopTime === 0 ? {} : { stopTime }),
    description: department.description,
    principalId: department.principalId,
    createTime: department.createTime,
    updateTime: department.updateTime,
    ancestors: [WHOLE_COMPANY, ...ancestorsOf(department, departments)],
    status: detailStatuses[department.status],
  });
}

/** A department as the list shows it. */
export function departmentEntry({ id, name, parentId, status, order }: Department): object {
  return { id, name, parentId, isStop: status !== 'normal', order };
}

/** The ids of the departments above one, from the top down. */
export function ancestorsOf({ parentId }: Department, departments: ReadonlyMap<number, Department>): number[] {
  const above: number[] = [];
  for (let id = parentId; id !== 0 && !above.includes(id); id = departments.get(id)?.parentId ?? 0) above.unshift(id);
  return above;
}
