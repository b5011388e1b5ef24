import type { FeishuSeed } from './feishu-seed.ts';
import type { CheckedSeed } from './seed-schema.ts';

/** Fills in what depends on other entries: whose tenant is meant, and the user's other two ids. */
export function completeSeed(seed: CheckedSeed): FeishuSeed {
  const firstTenantKey = seed.tenants[0]?.id ?? '';
  const apps = seed.apps.map((app) => ({ ...app, tenantKey: app.tenantKey ?? firstTenantKey }));
  const tenantKeys = new Map(apps.map(({ id, tenantKey }) => [id, tenantKey]));
  return {
    ...seed,
    apps,
    tokens: seed.tokens.map((token) => ({
      ...token,
      tenantKey: token.tenantKey ?? tenantKeys.get(token.appId) ?? firstTenantKey,
    })),
    statuses: seed.statuses.map((status) => ({
      ...status,
      tenantKey: status.tenantKey ?? firstTenantKey,
      title: status.title ?? status.id,
    })),
    users: seed.users.map((user) => {
      const stem = user.id.replace(/^ou_/, '');
      return {
        ...user,
        union_id: user.union_id ?? `on_${stem}`,
        user_id: user.user_id ?? stem,
        tenantKey: user.tenantKey ?? firstTenantKey,
      };
    }),
  };
}
