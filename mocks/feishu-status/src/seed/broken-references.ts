import type { FeishuSeed, FeishuUser } from './feishu-seed.ts';

export interface SeedIssue {
  readonly path: string;
  readonly message: string;
}

/** What does not fit together in a seed whose parts are well-formed: ids given twice, names of what is not there. */
export function brokenReferences(seed: FeishuSeed): SeedIssue[] {
  const tenantKeys = idsOf(seed.tenants);
  const appIds = idsOf(seed.apps);
  const statusIds = idsOf(seed.statuses);
  return [
    ...repeated('tenants', 'id', seed.tenants),
    ...repeated('apps', 'id', seed.apps),
    ...repeated('tokens', 'id', seed.tokens),
    ...repeated('statuses', 'id', seed.statuses),
    ...repeated('users', 'id', seed.users),
    ...repeated('users', 'union_id', seed.users),
    ...repeated('users', 'user_id', seed.users),
    ...repeatedOpenIds(seed.users),
    ...seed.apps.flatMap((app, index) => unknown(`apps.${index}.tenantKey`, app.tenantKey, tenantKeys)),
    ...seed.tokens.flatMap((token, index) => [
      ...unknown(`tokens.${index}.appId`, token.appId, appIds),
      ...unknown(`tokens.${index}.tenantKey`, token.tenantKey, tenantKeys),
    ]),
    ...seed.statuses.flatMap((status, index) => unknown(`statuses.${index}.tenantKey`, status.tenantKey, tenantKeys)),
    ...seed.users.flatMap((user, index) => [
      ...unknown(`users.${index}.tenantKey`, user.tenantKey, tenantKeys),
      ...user.openStatuses.flatMap(({ system_status_id }, place) =>
        unknown(`users.${index}.openStatuses.${place}.system_status_id`, system_status_id, statusIds),
      ),
    ]),
  ];
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}

function unknown(path: string, id: string, known: ReadonlySet<string>): SeedIssue[] {
  return known.has(id) ? [] : [{ path, message: `${JSON.stringify(id)} is not in the seed` }];
}

/** An open id of another app is one user's alone, and no app of the seed knows a user by it. */
function repeatedOpenIds(users: readonly FeishuUser[]): SeedIssue[] {
  const seen = new Set(idsOf(users));
  return users.flatMap(({ otherAppOpenIds }, index) =>
    otherAppOpenIds.flatMap((id, place) => {
      if (seen.has(id)) return [thereTwice(`users.${index}.otherAppOpenIds.${place}`, id)];
      seen.add(id);
      return [];
    }),
  );
}

function repeated<Field extends string>(
  list: string,
  field: Field,
  entries: readonly Readonly<Record<Field, string>>[],
): SeedIssue[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    const value = entry[field];
    if (seen.has(value)) return [thereTwice(`${list}.${index}.${field}`, value)];
    seen.add(value);
    return [];
  });
}

function thereTwice(path: string, id: string): SeedIssue {
  return { path, message: `${JSON.stringify(id)} is there twice` };
}
