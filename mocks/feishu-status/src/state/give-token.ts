import type { IdGenerator } from '@x/mock-kit';
import type { FeishuApp, FeishuToken } from '../seed/feishu-seed.ts';
import type { FeishuState } from './feishu-state.ts';

const lifetimeMs = 2 * 60 * 60 * 1000;
const renewalMs = 30 * 60 * 1000;

interface Circumstances {
  readonly state: FeishuState;
  readonly now: Date;
  readonly ids: IdGenerator;
}

/** The app's youngest token while it has 30 minutes or more left, else a new one; the old one stays good. */
export function giveToken({ state, now, ids }: Circumstances, app: FeishuApp): FeishuToken {
  const youngest = [...state.tokens.values()]
    .filter((token) => token.appId === app.id && token.tenantKey === app.tenantKey && !token.revoked)
    .reduce<FeishuToken | undefined>(
      (best, token) => (best === undefined || Date.parse(token.expiresAt) > Date.parse(best.expiresAt) ? token : best),
      undefined,
    );
  if (youngest !== undefined && Date.parse(youngest.expiresAt) - now.getTime() >= renewalMs) return youngest;

  const token: FeishuToken = {
    id: `t-${ids.hex(30)}`,
    appId: app.id,
    tenantKey: app.tenantKey,
    expiresAt: new Date(now.getTime() + lifetimeMs).toISOString(),
    revoked: false,
  };
  state.tokens.set(token.id, token);
  return token;
}
