import type { CommonOptions, Operation } from '@x/core-signing';
import { findInterval } from './find-interval.ts';

type Fetch = NonNullable<CommonOptions['fetch']>;

/** The clock and the network, so that a test can do without them. */
export interface LiveFetchParts {
  readonly fetch: Fetch;
  readonly nowMs: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
}

/**
 * A fetch that calls one origin only, and that one no faster than the vendor's limits allow.
 *
 * @throws Error for any other origin, before anything is sent
 */
export function createLiveFetch(origin: string, operations: readonly Operation[], parts: LiveFetchParts): Fetch {
  const freeAtMs = new Map<string, number>();
  return async (url, init) => {
    const target = new URL(url);
    if (target.origin !== origin) throw new Error(`The live suite may call ${origin} and not ${target.origin}.`);
    const { key, intervalMs } = findInterval(operations, init.method, target.pathname);
    const startMs = Math.max(parts.nowMs(), freeAtMs.get(key) ?? 0);
    freeAtMs.set(key, startMs + intervalMs);
    const waitMs = startMs - parts.nowMs();
    if (waitMs > 0) await parts.sleep(waitMs);
    return parts.fetch(url, init);
  };
}
