import type { FeishuApp, FeishuSeed } from '../seed/feishu-seed.ts';

/** What a client needs to fetch a token, by the names of the client's options. */
export interface FeishuCredentials {
  readonly appId: string;
  readonly appSecret: string;
}

export function credentialsOfApp(app: FeishuApp): FeishuCredentials {
  return { appId: app.id, appSecret: app.appSecret };
}

/** The credentials as the environment variables that a client of the system status API is configured by. */
export function environment(baseURL: string, { appId, appSecret }: FeishuCredentials): Record<string, string> {
  return { FEISHU_BASE_URL: baseURL, FEISHU_APP_ID: appId, FEISHU_APP_SECRET: appSecret };
}

/**
 * The credentials of the first app whose tenant may not use the system status API; the default seed has one. Its
 * calls are refused with 2005007.
 *
 * @throws Error when the state has no such app.
 */
export function unpermittedCredentials(state: FeishuSeed): FeishuCredentials {
  const unpermitted = new Set(state.tenants.filter(({ permitted }) => !permitted).map(({ id }) => id));
  const app = state.apps.find(({ tenantKey }) => unpermitted.has(tenantKey));
  if (app === undefined) throw new Error('No app is in a tenant with permitted: false; add one to the seed.');
  return credentialsOfApp(app);
}
