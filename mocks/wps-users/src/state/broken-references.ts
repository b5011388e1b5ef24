/** The parts of a seed that name one another. */
export interface References {
  readonly apps: readonly { readonly id: string; readonly dataRange: 'all' | readonly string[] }[];
  readonly tokens: readonly { readonly id: string; readonly appId: string }[];
  readonly departments: readonly { readonly id: string; readonly parent_id: string }[];
  readonly users: readonly { readonly id: string; readonly dept_ids: readonly string[] }[];
}

interface Fault {
  readonly path: (string | number)[];
  readonly message: string;
}

/** The faults that only show when a seed is seen as a whole: ids that come twice, and names of what is not there. */
export function brokenReferences(seed: References): Fault[] {
  const appIds = idsOf(seed.apps);
  const departmentIds = idsOf(seed.departments);
  const isDepartment = (id: string) => departmentIds.has(id);
  return [
    ...repeatedIds('apps', seed.apps),
    ...repeatedIds('tokens', seed.tokens),
    ...repeatedIds('departments', seed.departments),
    ...repeatedIds('users', seed.users),
    ...seed.apps.flatMap(({ dataRange }, index) =>
      dataRange === 'all' ? [] : unknownDepartments(dataRange, ['apps', index, 'dataRange'], isDepartment),
    ),
    ...seed.tokens.flatMap(({ appId }, index) =>
      appIds.has(appId) ? [] : [{ path: ['tokens', index, 'appId'], message: `there is no app ${appId}` }],
    ),
    ...seed.departments.flatMap((department, index) =>
      parentFault(department, seed.departments).map((message) => ({
        path: ['departments', index, 'parent_id'],
        message,
      })),
    ),
    ...seed.users.flatMap(({ dept_ids }, index) =>
      unknownDepartments(dept_ids, ['users', index, 'dept_ids'], isDepartment),
    ),
  ];
}

function idsOf(items: readonly { readonly id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}

function repeatedIds(list: string, items: readonly { readonly id: string }[]): Fault[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    const repeated = seen.has(id);
    seen.add(id);
    return repeated ? [{ path: [list, index, 'id'], message: `${id} is there twice` }] : [];
  });
}

function unknownDepartments(
  ids: readonly string[],
  path: readonly (string | number)[],
  isDepartment: (id: string) => boolean,
): Fault[] {
  return ids.flatMap((id, index) =>
    isDepartment(id) ? [] : [{ path: [...path, index], message: `there is no department ${id}` }],
  );
}

/** A department that is missing above another, or a way up that leads back to where it began. */
function parentFault(start: References['departments'][number], departments: References['departments']): string[] {
  const byId = new Map(departments.map((department) => [department.id, department]));
  const passed = new Set<string>([start.id]);
  for (let parentId = start.parent_id; parentId !== '0'; ) {
    if (passed.has(parentId)) return [`the departments above ${start.id} form a circle`];
    const parent = byId.get(parentId);
    if (parent === undefined) return passed.size === 1 ? [`there is no department ${parentId}`] : [];
    passed.add(parentId);
    parentId = parent.parent_id;
  }
  return [];
}
