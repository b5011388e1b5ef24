import type { Fault } from './fault.ts';
import { parentFault } from './parent-fault.ts';

interface Identified {
  readonly id: string;
}

/** The parts of a seed that name one another. */
export interface References {
  readonly company: { readonly custom_attrs: readonly Identified[] };
  readonly apps: readonly (Identified & { readonly dataRange: 'all' | readonly string[] })[];
  readonly tokens: readonly (Identified & { readonly appId: string; readonly userId?: string })[];
  readonly departments: readonly (Identified & {
    readonly parent_id: string;
    readonly leaders: readonly { readonly user_id: string }[];
  })[];
  readonly users: readonly (Identified & {
    readonly dept_ids: readonly string[];
    readonly def_dept_id: string;
    readonly leader_id: string;
    readonly custom_attrs: readonly { readonly attr_id: string }[];
  })[];
  readonly sessions: readonly (Identified & { readonly userId: string })[];
}

type Path = readonly (string | number)[];

/** The faults that only show when a seed is seen as a whole: ids that come twice, and names of what is not there. */
export function brokenReferences(seed: References): Fault[] {
  const app = referenceTo('app', seed.apps);
  const department = referenceTo('department', seed.departments);
  const user = referenceTo('user', seed.users);
  const attribute = referenceTo('custom attribute', seed.company.custom_attrs);
  return [
    ...repeatedIds(['company', 'custom_attrs'], seed.company.custom_attrs),
    ...repeatedIds(['apps'], seed.apps),
    ...repeatedIds(['tokens'], seed.tokens),
    ...repeatedIds(['departments'], seed.departments),
    ...repeatedIds(['users'], seed.users),
    ...repeatedIds(['sessions'], seed.sessions),
    ...seed.apps.flatMap(({ dataRange }, index) =>
      dataRange === 'all' ? [] : each(dataRange, ['apps', index, 'dataRange'], department),
    ),
    ...seed.tokens.flatMap(({ appId, userId }, index) => [
      ...app(appId, ['tokens', index, 'appId']),
      ...(userId === undefined ? [] : user(userId, ['tokens', index, 'userId'])),
    ]),
    ...seed.departments.flatMap((item, index) => [
      ...parentFault(item, seed.departments).map((message) => ({ path: ['departments', index, 'parent_id'], message })),
      ...item.leaders.flatMap(({ user_id }, place) =>
        user(user_id, ['departments', index, 'leaders', place, 'user_id']),
      ),
    ]),
    ...seed.users.flatMap((item, index) => [
      ...each(item.dept_ids, ['users', index, 'dept_ids'], department),
      ...mainDepartmentFault(item, ['users', index, 'def_dept_id']),
      ...(item.leader_id === '' ? [] : user(item.leader_id, ['users', index, 'leader_id'])),
      ...item.custom_attrs.flatMap(({ attr_id }, place) =>
        attribute(attr_id, ['users', index, 'custom_attrs', place, 'attr_id']),
      ),
    ]),
    ...seed.sessions.flatMap(({ userId }, index) => user(userId, ['sessions', index, 'userId'])),
  ];
}

type Reference = (id: string, path: Path) => Fault[];

function referenceTo(kind: string, items: readonly Identified[]): Reference {
  const ids = new Set(items.map(({ id }) => id));
  return (id, path) => (ids.has(id) ? [] : [{ path: [...path], message: `there is no ${kind} ${id}` }]);
}

function each(ids: readonly string[], path: Path, reference: Reference): Fault[] {
  return ids.flatMap((id, index) => reference(id, [...path, index]));
}

function repeatedIds(path: Path, items: readonly Identified[]): Fault[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    const repeated = seen.has(id);
    seen.add(id);
    return repeated ? [{ path: [...path, index, 'id'], message: `${id} is there twice` }] : [];
  });
}

function mainDepartmentFault({ def_dept_id, dept_ids }: References['users'][number], path: Path): Fault[] {
  if (def_dept_id === '' || dept_ids.includes(def_dept_id)) return [];
  return [{ path: [...path], message: `${def_dept_id} is none of the user's dept_ids` }];
}
