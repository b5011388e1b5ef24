import type { RateBucket } from '../control/controls.ts';
import type { LimitState } from './limit-state.ts';

/** Who is counted in a bucket. */
export interface BucketOwner {
  readonly subject: string;
  /** Undefined when the operations of the limit share the bucket. */
  readonly operation: string | undefined;
}

export interface Bucket {
  readonly state: LimitState;
  /** Gives all room back. */
  refill(): void;
  view(nowMs: number): RateBucket;
}

export function describeBucket(
  { limit }: LimitState,
  owner: BucketOwner,
  { used, resetAfterMs }: Pick<RateBucket, 'used' | 'resetAfterMs'>,
): RateBucket {
  return { limit, ...owner, used, remaining: Math.max(0, limit.limit - used), resetAfterMs };
}
