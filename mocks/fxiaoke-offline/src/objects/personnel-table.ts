import type { Refusal } from '../checks/checked.ts';
import { changeMember, findFault } from '../members/change-member.ts';
import type { BusinessRequest } from '../operations/business-operation.ts';
import { type User, userSchema } from '../seed/user.ts';
import { employeeIds } from './employee-ids.ts';
import type { ObjectRecord, ObjectTable } from './object-table.ts';
import { BASE_FIELDS, personnelFields, personnelId, readPersonnel } from './personnel-fields.ts';

/** The object whose records are the employees: what changes here changes in the address book, and the reverse. */
export const PERSONNEL = 'PersonnelObj';

export function personnelTable(request: BusinessRequest): ObjectTable {
  const { call, caller } = request;
  const { users, switches } = call.state;
  const ids = employeeIds(request);
  const employees = () => [...users.values()].filter(({ corpId }) => corpId === caller.corp.id);

  function view(user: User): ObjectRecord {
    const fields = personnelFields(user);
    const leaders = user.leaderId === '' ? [] : [user.leaderId];
    return {
      id: personnelId(user.id),
      isInvalid: false,
      fields: { ...fields, user_id: ids.shown(user.id), leader: leaders.map(ids.shown) },
      searched: { ...fields, user_id: ids.searched(user.id), leader: leaders.flatMap(ids.searched) },
    };
  }

  return {
    records: () => (switches.personnelHidden ? [] : employees().map(view)),
    create: ({ fields, createTime }) => {
      const changes = readPersonnel(fields, {}, ids);
      if (changes.refusal) return changes;
      const id = `FSUID_${call.ids.hex(32).toUpperCase()}`;
      const user: User = {
        ...userSchema.parse({ id, createTime, updateTime: call.now.getTime() }),
        name: id,
        corpId: caller.corp.id,
        employeeId: Math.max(999, ...employees().map(({ employeeId }) => employeeId)) + 1,
        ...changes.value,
      };
      const refusal = findFault(user, changes.value, caller.corp, call.state);
      if (refusal) return { refusal };
      users.set(id, user);
      return { value: personnelId(id) };
    },
    update: (id, given) => {
      const user = employees().find((employee) => personnelId(employee.id) === id);
      if (!user) return undefined;
      if (switches.personnelReadOnly && Object.keys(given).some((name) => BASE_FIELDS.includes(name))) {
        return {
          reason: 'parameterError',
          diagnostics: 'The switch personnelReadOnly is on: base fields come from the organisation.',
          inferredRules: ['fxiaoke.personnel-read-only'],
        };
      }
      const changes = readPersonnel(given, user.personnelFields, ids);
      return changes.refusal ?? changeMember(request, user, changes.value);
    },
    setInvalid: () => noLifeCycle,
    setOwner: () => noLifeCycle,
    remove: () => noLifeCycle,
  };
}

const noLifeCycle: Refusal = {
  reason: 'parameterError',
  diagnostics: 'Employees are disabled and enabled by the field status; this mock does nothing else to their records.',
  inferredRules: ['fxiaoke.personnel-life'],
};
