import type { StoredToken, TokenStore } from './token-store.ts';

/** How a token is written to a shared store. */
export interface TokenCodec<Token> {
  encode(token: Token): string;
  /** Undefined for a text that is no token. */
  decode(text: string): Token | undefined;
}

/** The caller's store, with what one client keeps in it. */
export interface SharedTokens<Token> {
  readonly store: TokenStore;
  readonly key: string;
  readonly codec: TokenCodec<Token>;
}

export interface SharedToken<Token> {
  readonly token: Token;
  /** The token as the store keeps it. */
  readonly value: string;
  readonly expiresAtMs: number;
}

/** What the store holds. A store that fails, or holds something else than a token, is taken to hold nothing. */
export async function readShared<Token>(shared: SharedTokens<Token>): Promise<SharedToken<Token> | undefined> {
  try {
    const stored: unknown = await shared.store.get(shared.key);
    if (!isStoredToken(stored)) return undefined;
    const token = shared.codec.decode(stored.value);
    return token === undefined ? undefined : { token, value: stored.value, expiresAtMs: stored.expiresAtMs };
  } catch {
    return undefined;
  }
}

/** Stores answer with what others have put there, and many with null for nothing. */
function isStoredToken(stored: unknown): stored is StoredToken {
  if (typeof stored !== 'object' || stored === null || !('value' in stored) || !('expiresAtMs' in stored)) return false;
  return typeof stored.value === 'string' && Number.isFinite(stored.expiresAtMs);
}

/** Puts a token into the store. A store that fails is passed over. */
export async function writeShared<Token>(
  shared: SharedTokens<Token>,
  token: Token,
  expiresAtMs: number,
): Promise<void> {
  try {
    await shared.store.set(shared.key, { value: shared.codec.encode(token), expiresAtMs });
  } catch {
    // The token is good all the same; the other processes fetch their own.
  }
}

/** Runs the task under the store's lock. A store that fails is passed over, but the task never runs twice. */
export async function exclusively<Token, Value>(
  shared: SharedTokens<Token>,
  task: () => Promise<Value>,
): Promise<Value> {
  let started: Promise<Value> | undefined;
  const once = (): Promise<Value> => {
    started ??= task();
    return started;
  };
  try {
    await shared.store.runExclusive?.(shared.key, once);
  } catch {
    // What the task itself came to is told below.
  }
  return once();
}
