/** When a token is replaced, measured back from its expiry. */
export interface TokenPolicy {
  /** From here on a new token is fetched in the background while the old one is still used. */
  readonly refreshAheadMs: number;
  /** From here on the old token is no longer used and calls wait for the new one. */
  readonly expireAheadMs: number;
}

/** The two moments for a token; a token that lives only briefly keeps most of its life. */
export function tokenMoments(
  policy: TokenPolicy,
  fetchedAtMs: number,
  expiresAtMs: number,
): { readonly refreshAtMs: number; readonly unusableAtMs: number } {
  const lifeMs = Math.max(0, expiresAtMs - fetchedAtMs);
  return {
    refreshAtMs: expiresAtMs - Math.min(policy.refreshAheadMs, lifeMs / 2),
    unusableAtMs: expiresAtMs - Math.min(policy.expireAheadMs, lifeMs / 10),
  };
}
