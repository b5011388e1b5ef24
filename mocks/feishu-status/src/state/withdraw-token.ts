import type { FeishuState } from './feishu-state.ts';

/** Makes a token read as expired from `now` on, unless it is so already. False when it was not given out here. */
export function expireToken({ tokens }: FeishuState, id: string, now: Date): boolean {
  const token = tokens.get(id);
  if (token === undefined) return false;
  if (Date.parse(token.expiresAt) > now.getTime()) token.expiresAt = now.toISOString();
  return true;
}

/** Takes a token back. False when it was not given out here. */
export function revokeToken({ tokens }: FeishuState, id: string): boolean {
  const token = tokens.get(id);
  if (token === undefined) return false;
  token.revoked = true;
  return true;
}
