/** A token as a store keeps it. `value` is a secret. */
export interface StoredToken {
  readonly value: string;
  readonly expiresAtMs: number;
}

/**
 * A place where several processes share tokens, for example Redis. A client works without one. A store that fails is
 * passed over: the client then fetches a token of its own.
 */
export interface TokenStore {
  get(key: string): Promise<StoredToken | undefined>;
  set(key: string, token: StoredToken): Promise<void>;
  /**
   * Runs the task while no other process runs one for the same key, so that all processes together fetch one token.
   * Left out, each process fetches its own when the store has none.
   */
  runExclusive?<Value>(key: string, task: () => Promise<Value>): Promise<Value>;
}
