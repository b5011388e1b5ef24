import { exclusively, readShared, type SharedToken, type SharedTokens, writeShared } from './shared-tokens.ts';
import { type TokenPolicy, tokenMoments } from './token-policy.ts';
import type { HeldToken, TokenSource } from './token-source.ts';

export interface FetchedToken<Token> {
  readonly token: Token;
  readonly expiresInMs: number;
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

  function isUsable(stored: SharedToken<Token>, ahead: boolean): boolean {
    const neededMs = ahead ? policy.refreshAheadMs : policy.expireAheadMs;
    return stored.value !== refusedValue && stored.expiresAtMs - neededMs > nowMs();
  }

  async function fetchShared(
    from: SharedTokens<Token>,
    ahead: boolean,
    startedInEpoch: number,
  ): Promise<HeldToken<Token>> {
    const stored = await readShared(from);
    if (stored !== undefined && isUsable(stored, ahead)) return hold(stored.token, stored.expiresAtMs, startedInEpoch);
    const fetched = await options.fetchToken();
    const expiresAtMs = nowMs() + fetched.expiresInMs;
    // A token from before a refusal would take the place of the newer one that another process may have put there.
    if (startedInEpoch === epoch) await writeShared(from, fetched.token, expiresAtMs);
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

  function peek(): HeldToken<Token> | undefined {
    if (cached === undefined) return undefined;
    const now = nowMs();
    if (now >= cached.unusableAtMs) return undefined;
    if (now >= cached.refreshAtMs && now >= noRefreshBeforeMs && flight === undefined) refreshInBackground();
    return cached;
  }

  return {
    peek,
    get: async () => peek() ?? takeOff(false),
    refuse(refusedGeneration) {
      if (cached?.generation !== refusedGeneration) return;
      refusedValue = shared?.codec.encode(cached.token);
      cached = undefined;
      flight = undefined;
      epoch += 1;
    },
  };
}
