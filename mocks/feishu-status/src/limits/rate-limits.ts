import { type OperationName, operations, pages } from '@x/feishu-status/contract';
import type { MockRateLimit } from '@x/mock-kit';
import { operationIdOf, operationNames } from '../operations/operation-id.ts';

type Window = (typeof operations)[OperationName]['rateLimits'][number];

/** What the vendor's table of tiers calls the windows. */
const tiers: Readonly<Record<string, string>> = {
  '100 in 60000 ms': 'tier-3-minute',
  '1000 in 60000 ms': 'tier-4-minute',
  '50 in 1000 ms': 'tier-4-second',
};

/** Every window of the contract once, with the operations that have it. What the vendor's page prints holds by default. */
export const rateLimits: readonly MockRateLimit[] = collect();

function collect(): MockRateLimit[] {
  const limits = new Map<string, MockRateLimit>();
  for (const name of operationNames) {
    for (const window of operations[name].rateLimits) {
      const id = idOf(window);
      const others = limits.get(id)?.operations ?? [];
      limits.set(id, limitOf(id, window, [...others, operationIdOf(name)]));
    }
  }
  return [...limits.values()];
}

function limitOf(id: string, { limit, windowMs, evidence }: Window, operationIds: readonly string[]): MockRateLimit {
  const isDocumented = evidence === 'documented';
  return {
    id,
    operations: operationIds,
    algorithm: 'sliding',
    limit,
    windowMs,
    byDefault: isDocumented,
    evidence,
    ...(isDocumented && { source: pages.rateLimits }),
  };
}

function idOf({ limit, windowMs, evidence }: Window): string {
  const tier = tiers[`${limit} in ${windowMs} ms`];
  if (tier === undefined)
    throw new Error(`The contract has ${limit} calls in ${windowMs} ms, which no tier is named for.`);
  return evidence === 'documented' ? `feishu.${tier}` : `feishu.${tier}-${evidence}`;
}
