import type { BusinessRequest } from '../operations/business-operation.ts';

/** How a call names employees in the fields of objects. */
export interface EmployeeIds {
  /** The id that the answer shows: the openUserId, or the CRM's number where the credentials came in headers. */
  readonly shown: (openUserId: string) => string;
  /** Every id that a filter may name the employee by. */
  readonly searched: (openUserId: string) => readonly string[];
  /** The openUserId of an employee of the corp, who may be named by either id. */
  readonly resolve: (id: string) => string | undefined;
}

export function employeeIds({ call, caller }: BusinessRequest): EmployeeIds {
  const { users } = call.state;
  const numberOf = (openUserId: string) => users.get(openUserId)?.employeeId;
  const isOurs = (id: string) => users.get(id)?.corpId === caller.corp.id;
  return {
    shown: (openUserId) => (caller.transport === 'headers' ? String(numberOf(openUserId) ?? openUserId) : openUserId),
    searched: (openUserId) => [openUserId, ...[numberOf(openUserId) ?? []].flat().map(String)],
    resolve: (id) =>
      isOurs(id)
        ? id
        : [...users.values()].find(({ corpId, employeeId }) => corpId === caller.corp.id && String(employeeId) === id)
            ?.id,
  };
}
