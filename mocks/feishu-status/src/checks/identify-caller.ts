import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import type { FeishuApp, FeishuTenant } from '../seed/feishu-seed.ts';
import { requireUsableApp } from './require-usable-app.ts';

/** The app and the tenant that a token stands for. */
export interface Caller {
  readonly app: FeishuApp;
  readonly tenant: FeishuTenant;
}

const scheme = 'Bearer ';

export function identifyCaller(call: FeishuCall): Caller {
  const authorization = call.request.header('authorization');
  if (!authorization?.startsWith(scheme)) {
    throw new Refusal('accessTokenMissing', {
      diagnostics:
        authorization === undefined ? 'no Authorization header' : 'Authorization does not start with "Bearer "',
    });
  }
  const token = authorization.slice(scheme.length);
  refuseByPrefix(call, token);
  const caller = callerOf(call, token);
  requireUsableApp(call, caller.app);
  return caller;
}

/** What the first characters alone decide. */
function refuseByPrefix({ profile }: FeishuCall, token: string): void {
  if (token.startsWith('t-')) return;
  if (token.startsWith('u-') || (profile === 'live' && token.startsWith('eyJ'))) {
    throw new Refusal('userAccessTokenNotSupported', { diagnostics: 'a user token where a tenant token is wanted' });
  }
  throw new Refusal('accessTokenMalformed', { diagnostics: 'the token starts with neither t- nor u-' });
}

function callerOf({ state, now }: FeishuCall, id: string): Caller {
  const token = state.tokens.get(id);
  if (token === undefined) throw invalid('the token was not given out here');
  if (token.revoked) throw invalid('the token was revoked');
  if (Date.parse(token.expiresAt) <= now.getTime()) {
    throw invalid(`the token expired at ${token.expiresAt}, and the session's clock says ${now.toISOString()}`);
  }
  const app = state.apps.get(token.appId);
  const tenant = state.tenants.get(token.tenantKey);
  if (app === undefined || tenant === undefined || app.tenantKey !== tenant.id) {
    throw invalid('the token is of a tenant that its app is not in');
  }
  return { app, tenant };
}

function invalid(diagnostics: string): Refusal {
  return new Refusal('accessTokenInvalid', { diagnostics });
}
