import type { MockRateLimit } from '@x/mock-kit';
import { type OperationName, operations } from '@x/wps-users/contract';
import { operationId } from '../routing/operation-id.ts';

const names: readonly string[] = Object.keys(operations);

/** The limits that an operation's page states. There are none so far; one that comes to the contract comes here too. */
const stated = Object.entries(operations).flatMap(([name, { rateLimits, doc }]) =>
  rateLimits.map(
    ({ limit, windowMs, evidence }): MockRateLimit => ({
      id: `wps.${name}-${windowMs}`,
      operations: [operationId(name)],
      algorithm: 'sliding',
      limit,
      windowMs,
      byDefault: evidence === 'documented',
      evidence,
      source: doc,
    }),
  ),
);

const tokenCall: OperationName = 'accessToken';

/** How many calls of an app go through: any number, unless the session's limits are set to `all`. */
export const rateLimits: readonly MockRateLimit[] = [
  ...stated,
  {
    id: 'wps.calls-per-second',
    operations: names.filter((name) => name !== tokenCall).map(operationId),
    shared: true,
    algorithm: 'sliding',
    // The pages of three other operations state it for an app; those of the user section state no limit.
    limit: 50,
    windowMs: 1000,
    byDefault: false,
    evidence: 'inferred',
  },
];
