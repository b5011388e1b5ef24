import type { JsonObject } from '../checks/read-json-body.ts';

const EMPLOYEE_FIELDS = ['startTime', 'endTime', 'pageSize', 'pageNumber', 'showDepartmentIdsDetail'];

/**
 * Which of the two bodies that the vendor's pages print for `POST /cgi/crm/v2/data/query` one is. Every field of the
 * query for employees may be left out, so the credentials alone are that query.
 */
export function queryBodyKind(body: JsonObject): 'employees' | 'objects' | undefined {
  const hasEmployeeField = EMPLOYEE_FIELDS.some((name) => Object.hasOwn(body, name));
  if (!Object.hasOwn(body, 'data')) return 'employees';
  return hasEmployeeField ? undefined : 'objects';
}
