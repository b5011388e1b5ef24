import { type TokenPolicy, tokenMoments } from './token-policy.ts';
import type { HeldToken, TokenSource } from './token-source.ts';
import type { StoredToken, TokenStore } from './token-store.ts';

export interface FetchedToken<Token> {
  readonly token: Token;
  readonly expiresInMs: number;
}

/** How a token is written to a shared store. */
export interface TokenCodec<Token> {
  encode(token: Token): string;
  /** Undefined for a text that is no token. */
  decode(text: string): Token | undefined;
}

export interface SharedTokens<Token> {
  readonly store: TokenStore;
  readonly key: string;
  readonly codec: TokenCodec<Token>;
}

export interface CachedTokenOptions<Token> {
  /** Fetches a new token; rejects with the error that the waiting calls shall end with. */
  readonly fetchToken: () => Promise<FetchedToken<Token>>;
  readonly policy: TokenPolicy;
  readonly nowMs: () => number;
  readonly shared?: SharedTokens<Token> | undefined;
}

interface CachedToken<Token> extends HeldToken<Token> {
  readonly refreshAtMs: number;
  readonly unusableAtMs: number;
}

/** A background refresh that failed is not tried again at once: some vendors allow ten token calls a minute. */
const refreshPauseMs = 30_000;

/**
 * Keeps one token for one client. However many calls ask at once, one request is made; a token that is near its end
 * is replaced in the background; a token that was asked for before another was refused is never kept after it.
 */
export function createCachedTokenSource<Token>(options: CachedTokenOptions<Token>): TokenSource<Token> {
  const { policy, nowMs, shared } = options;
  let cached: CachedToken<Token> | undefined;
  let flight: Promise<HeldToken<Token>> | undefined;
  let generation = 0;
  /** Rises with every refusal: a flight that started before one must not fill the cache. */
  let epoch = 0;
  let refusedValue: string | undefined;
  let noRefreshBeforeMs = 0;

  function hold(token: Token, expiresAtMs: number, startedInEpoch: number): HeldToken<Token> {
    generation += 1;
    const held = { token, generation, ...tokenMoments(policy, nowMs(), expiresAtMs) };
    if (startedInEpoch === epoch) cached = held;
    return held;
  }

  function usableFromStore(
    stored: StoredToken | undefined,
    ahead: boolean,
    from: SharedTokens<Token>,
  ): Token | undefined {
    const neededMs = ahead ? policy.refreshAheadMs : policy.expireAheadMs;
    if (stored === undefined || stored.value === refusedValue || stored.expiresAtMs - neededMs <= nowMs())
      return undefined;
    return from.codec.decode(stored.value);
  }

  async function fetchShared(
    from: SharedTokens<Token>,
    ahead: boolean,
    startedInEpoch: number,
  ): Promise<HeldToken<Token>> {
    const stored = await from.store.get(from.key).catch(() => undefined);
    const token = usableFromStore(stored, ahead, from);
    if (token !== undefined && stored !== undefined) return hold(token, stored.expiresAtMs, startedInEpoch);
    const fetched = await options.fetchToken();
    const expiresAtMs = nowMs() + fetched.expiresInMs;
    await from.store.set(from.key, { value: from.codec.encode(fetched.token), expiresAtMs }).catch(() => undefined);
    return hold(fetched.token, expiresAtMs, startedInEpoch);
  }

  async function obtain(ahead: boolean): Promise<HeldToken<Token>> {
    const startedInEpoch = epoch;
    if (shared === undefined) {
      const fetched = await options.fetchToken();
      return hold(fetched.token, nowMs() + fetched.expiresInMs, startedInEpoch);
    }
    return exclusively(shared, () => fetchShared(shared, ahead, startedInEpoch));
  }

  /** @param ahead whether a usable token is still at hand, so that only a newer one is of use */
  function takeOff(ahead: boolean): Promise<HeldToken<Token>> {
    if (flight !== undefined) return flight;
    const started = obtain(ahead).finally(() => {
      if (flight === started) flight = undefined;
    });
    flight = started;
    return started;
  }

  function refreshInBackground(): void {
    // Nobody waits for this one: the old token is still good, and whatever is wrong shows when it no longer is.
    takeOff(true).catch(() => {
      noRefreshBeforeMs = nowMs() + refreshPauseMs;
    });
  }

  return {
    peek() {
      if (cached === undefined) return undefined;
      const now = nowMs();
      if (now >= cached.unusableAtMs) return undefined;
      if (now >= cached.refreshAtMs && now >= noRefreshBeforeMs && flight === undefined) refreshInBackground();
      return cached;
    },
    get: () => takeOff(false),
    refuse(refusedGeneration) {
      if (cached?.generation !== refusedGeneration) return;
      refusedValue = shared?.codec.encode(cached.token);
      cached = undefined;
      flight = undefined;
      epoch += 1;
    },
  };
}

/** Runs the task under the store's lock. A store that fails is passed over, but the task never runs twice. */
async function exclusively<Token, Value>(shared: SharedTokens<Token>, task: () => Promise<Value>): Promise<Value> {
  if (shared.store.runExclusive === undefined) return task();
  let started: Promise<Value> | undefined;
  try {
    return await shared.store.runExclusive(shared.key, () => {
      started = task();
      return started;
    });
  } catch {
    return started ?? task();
  }
}
