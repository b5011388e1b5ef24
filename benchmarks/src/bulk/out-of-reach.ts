import type { RateLimit } from '@x/bulk';

/** The same windows with a thousand times the calls: the limiter does all its work, and nobody waits. */
export function outOfReach(limits: readonly RateLimit[] = []): readonly RateLimit[] {
  return limits.map((each) => ({ ...each, limit: each.limit * 1000 }));
}
