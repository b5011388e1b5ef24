import type { MockRateLimit, RateLimitMode } from '../vendor/rate-limit.ts';
import type { LimitState } from './limit-state.ts';

/** The limits of a session. */
export interface LimitTable {
  all(): readonly LimitState[];
  of(operation: string): readonly LimitState[];
  /** @throws RangeError naming the field when no limit has the id. */
  find(id: string, field: string): LimitState;
}

export function createLimitTable(limits: readonly MockRateLimit[], mode: RateLimitMode): LimitTable {
  const states = new Map<string, LimitState>();
  const byOperation = new Map<string, LimitState[]>();
  for (const limit of limits) {
    const state = { limit, isInForce: holdsIn(mode, limit), exhaustedAtMs: undefined };
    states.set(limit.id, state);
    for (const operation of new Set(limit.operations)) {
      byOperation.set(operation, [...(byOperation.get(operation) ?? []), state]);
    }
  }

  return {
    all: () => [...states.values()],
    of: (operation) => byOperation.get(operation) ?? [],
    find(id, field) {
      const state = states.get(id);
      if (state !== undefined) return state;
      const others = states.size === 0 ? 'There are none.' : `There are ${[...states.keys()].join(', ')}.`;
      throw new RangeError(`${field}: no limit is called ${JSON.stringify(id)}. ${others}`);
    },
  };
}

export function holdsIn(mode: RateLimitMode, { byDefault }: MockRateLimit): boolean {
  return mode === 'all' || (mode === 'documented' && byDefault);
}
