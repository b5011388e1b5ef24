import type { RateLimit } from '@x/core-signing';

/** Tier 4 of the vendor's table, as in the contract of `@x/feishu-status`; a test keeps the two alike. */
export const batchLimits: readonly RateLimit[] = [
  { limit: 1000, windowMs: 60_000, evidence: 'documented' },
  { limit: 50, windowMs: 1_000, evidence: 'documented' },
];

/** The most users of a call (documented). */
export const largestBatch = 50;
