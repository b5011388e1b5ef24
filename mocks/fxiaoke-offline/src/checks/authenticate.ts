import type { App } from '../seed/app.ts';
import type { Corp } from '../seed/corp.ts';
import type { FxiaokeCall } from '../state/call.ts';
import type { Checked, Refusal } from './checked.ts';
import { isMissing, type JsonObject } from './read-json-body.ts';

/** Who is calling, once corpAccessToken and corpId were found good. */
export interface Caller {
  readonly app: App;
  readonly corp: Corp;
}

/** Checks the credentials that stand in the body of every call but the token call. */
export function authenticate(body: JsonObject, { state, now, profile }: FxiaokeCall): Checked<Caller> {
  const { corpAccessToken, corpId } = body;
  if (isMissing(corpAccessToken)) {
    return {
      refusal: {
        reason: profile === 'live' ? 'credentialsMissing' : 'corpAccessTokenMissing',
        diagnostics: 'The body has no corpAccessToken.',
      },
    };
  }
  if (isMissing(corpId)) {
    return { refusal: { reason: 'corpIdMissing', diagnostics: 'The body has no corpId.' } };
  }

  const token = typeof corpAccessToken === 'string' ? state.tokens.get(corpAccessToken) : undefined;
  const app = token && state.apps.get(token.appId);
  const corp = token && state.corps.get(token.corpId);
  if (!token || !app || !corp) return tokenInvalid('No such corpAccessToken was issued.');
  if (token.revoked) return tokenInvalid('The corpAccessToken was revoked.');
  if (now.getTime() >= Date.parse(token.expiresAt)) {
    return tokenInvalid(`The corpAccessToken expired at ${token.expiresAt}; it is ${now.toISOString()}.`);
  }
  if (corp.id !== corpId) return tokenInvalid('The corpAccessToken was issued for another corpId.');
  return { value: { app, corp } };
}

function tokenInvalid(diagnostics: string): { readonly refusal: Refusal } {
  return { refusal: { reason: 'corpAccessTokenInvalid', diagnostics } };
}
