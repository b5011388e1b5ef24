import type { App } from '../seed/app.ts';
import type { Token, TokenKind } from '../seed/token.ts';
import type { FxiaokeCall } from '../state/call.ts';
import { TOKEN_LIFE_SECONDS, TOKEN_REUSE_SECONDS } from './token-life.ts';

/**
 * The token that a token call answers with: the newest one of its kind that the app has while it is young enough, otherwise a new
 * one. An older token stays good until its own end.
 */
export function issueToken(app: App, kind: TokenKind, { state, now, ids }: FxiaokeCall): Token {
  const reusable = [...state.tokens.values()].findLast(
    (token) => token.kind === kind && token.appId === app.id && token.corpId === app.corpId && isReusable(token, now),
  );
  if (reusable) return reusable;

  const token: Token = {
    id: ids.hex(32).toUpperCase(),
    kind,
    appId: app.id,
    corpId: app.corpId,
    issuedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + TOKEN_LIFE_SECONDS * 1000).toISOString(),
    revoked: false,
  };
  state.tokens.set(token.id, token);
  return token;
}

function isReusable({ issuedAt, expiresAt, revoked }: Token, now: Date): boolean {
  const ageMs = now.getTime() - Date.parse(issuedAt);
  return !revoked && now.getTime() < Date.parse(expiresAt) && ageMs >= 0 && ageMs < TOKEN_REUSE_SECONDS * 1000;
}
