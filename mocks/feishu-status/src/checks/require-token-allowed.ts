import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import type { FeishuApp } from '../seed/feishu-seed.ts';
import { refuseFailingTenant } from './refuse-failing-tenant.ts';

/** Refuses a token to an app whose credentials are right. Token calls are not held to the IP allow-list. */
export function requireTokenAllowed(call: FeishuCall, app: FeishuApp): void {
  const { inferredRules, state } = call;
  if (!app.authorised) {
    inferredRules.add('feishu.token-unauthorised-app');
    throw new Refusal('appIdNotAuthorised', { diagnostics: 'the app has authorised: false' });
  }
  if (app.kind === 'store') {
    inferredRules.add('feishu.token-store-app');
    throw new Refusal('appTokenNotGiven', { diagnostics: "the app is a store app: kind: 'store'" });
  }
  if (!app.enabled) {
    inferredRules.add('feishu.token-stopped-app');
    if (state.switches.stoppedAppToken === 'refused') {
      throw new Refusal('tenantTokenNotGiven', { diagnostics: 'the app has enabled: false' });
    }
  }
  const tenant = state.tenants.get(app.tenantKey);
  if (tenant !== undefined) refuseFailingTenant(call, tenant, 200);
}
