import { createCachedTokenSource } from '../../src/token/cached-token-source.ts';
import type { TokenSource } from '../../src/token/token-source.ts';
import type { StoredToken, TokenStore } from '../../src/token/token-store.ts';

export const lifeMs = 7_200_000;
export const policy = { refreshAheadMs: 600_000, expireAheadMs: 60_000 };
export const storeKey = 'key-of-app';

/** A store in memory, shared by the sources of a test as Redis is by processes. */
export function memoryStore(stored?: StoredToken): TokenStore & { readonly kept: Map<string, StoredToken> } {
  const kept = new Map<string, StoredToken>(stored === undefined ? [] : [[storeKey, stored]]);
  return {
    kept,
    get: async (name) => kept.get(name),
    async set(name, token) {
      kept.set(name, token);
    },
  };
}

export interface SharedSource extends TokenSource<string> {
  readonly fetches: () => number;
  nowMs: number;
}

/** A source that fetches `<name>-1`, `<name>-2`, ... and keeps them in the store in a form of its own. */
export function sharedSource(store: TokenStore, name = 'own', fetchToken?: () => Promise<never>): SharedSource {
  let fetches = 0;
  const made: SharedSource = {
    ...createCachedTokenSource<string>({
      policy,
      nowMs: () => made.nowMs,
      shared: {
        store,
        key: storeKey,
        codec: {
          encode: (token) => `v1:${token}`,
          decode: (text) => (text === 'junk' ? undefined : String(text).replace('v1:', '')),
        },
      },
      async fetchToken() {
        fetches += 1;
        await fetchToken?.();
        return { token: `${name}-${fetches}`, expiresInMs: lifeMs };
      },
    }),
    fetches: () => fetches,
    nowMs: 0,
  };
  return made;
}
