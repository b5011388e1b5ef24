import type { FxiaokeSeed } from './seed-schema.ts';

export interface SeedIssue {
  readonly path: string;
  readonly message: string;
}

/** What is wrong between the parts of a complete seed: an id twice in a list, or an id that names nothing. */
export function findSeedIssues(seed: FxiaokeSeed): SeedIssue[] {
  const { apps, corps, tokens, departments, users, records } = seed;
  const appIds = new Set(apps.map(({ id }) => id));
  const corpIds = new Set(corps.map(({ id }) => id));
  const corpOfDepartment = new Map(departments.map(({ id, corpId }) => [id, corpId]));
  const corpOfUser = new Map(users.map(({ id, corpId }) => [id, corpId]));

  return [
    ...Object.entries({ apps, corps, tokens, departments, users, records }).flatMap(([list, entries]) =>
      repeatedIds(list, entries),
    ),
    ...Object.entries({ apps, tokens, departments, users, records }).flatMap(([list, entries]) =>
      entries.flatMap(({ corpId }, index) =>
        corpIds.has(corpId) ? [] : [{ path: `${list}.${index}.corpId`, message: 'names no corp of this seed' }],
      ),
    ),
    ...tokens.flatMap(({ appId }, index) =>
      appIds.has(appId) ? [] : [{ path: `tokens.${index}.appId`, message: 'names no app of this seed' }],
    ),
    ...apps.flatMap((app, index) => [
      ...outsiders(app.visibleEmployees, corpOfUser, app.corpId, `apps.${index}.visibleEmployees`, 'employee'),
      ...outsiders(
        app.visibleDepartments,
        corpOfDepartment,
        app.corpId,
        `apps.${index}.visibleDepartments`,
        'department',
      ),
    ]),
    ...departments.flatMap(({ corpId, parentId }, index) =>
      parentId === 0 || corpOfDepartment.get(parentId) === corpId
        ? []
        : [{ path: `departments.${index}.parentId`, message: "names no department of the department's corp" }],
    ),
    ...repeatedEmployeeIds(users),
    ...users.flatMap(({ corpId, departmentIds }, index) =>
      departmentIds.flatMap((departmentId, position) =>
        corpOfDepartment.get(departmentId) === corpId
          ? []
          : [
              {
                path: `users.${index}.departmentIds.${position}`,
                message: "names no department of the employee's corp",
              },
            ],
      ),
    ),
  ];
}

function outsiders<Id>(
  ids: readonly Id[] | null,
  corpOf: ReadonlyMap<Id, string>,
  corpId: string,
  path: string,
  what: string,
): SeedIssue[] {
  return (ids ?? []).flatMap((id, position) =>
    corpOf.get(id) === corpId ? [] : [{ path: `${path}.${position}`, message: `names no ${what} of the app's corp` }],
  );
}

function repeatedIds(list: string, entries: readonly { readonly id: string | number }[]): SeedIssue[] {
  const seen = new Set<string | number>();
  return entries.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ path: `${list}.${index}.id`, message: 'stands twice in this list' }];
    seen.add(id);
    return [];
  });
}

function repeatedEmployeeIds(users: FxiaokeSeed['users']): SeedIssue[] {
  const seen = new Set<string>();
  return users.flatMap(({ corpId, employeeId }, index) => {
    const key = `${corpId} ${employeeId}`;
    if (seen.has(key)) return [{ path: `users.${index}.employeeId`, message: 'stands twice in this corp' }];
    seen.add(key);
    return [];
  });
}
