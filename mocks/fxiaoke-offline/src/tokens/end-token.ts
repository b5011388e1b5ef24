import type { FxiaokeState } from '../state/state.ts';

/** Ends the life of a token now; a token call then gives a new one. False when there is no such token. */
export function expireToken({ tokens }: FxiaokeState, id: string, now: Date): boolean {
  const token = tokens.get(id);
  if (token === undefined) return false;
  const expiresAt = new Date(Math.min(Date.parse(token.expiresAt), now.getTime()));
  tokens.set(id, { ...token, expiresAt: expiresAt.toISOString() });
  return true;
}

/** Takes a token back; a token call then gives a new one. False when there is no such token. */
export function revokeToken({ tokens }: FxiaokeState, id: string): boolean {
  const token = tokens.get(id);
  if (token === undefined) return false;
  tokens.set(id, { ...token, revoked: true });
  return true;
}
