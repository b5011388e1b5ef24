import type { Operation } from '@x/core-signing';

/** What is kept between two calls where the vendor publishes no limit: our own choice, and a slow one. */
const unpublishedMs = 1_000;

export interface Interval {
  /** Calls with the same key are kept apart. */
  readonly key: string;
  readonly intervalMs: number;
}

/**
 * How far apart calls like this one have to be for none of the vendor's limits to be reached: evenly spread over the
 * strictest window. Operations that share a path are taken for the strictest of them.
 */
export function findInterval(operations: readonly Operation[], method: string, pathname: string): Interval {
  const matching = operations.filter(
    (operation) =>
      operation.method === method &&
      [operation.path, ...(operation.otherPaths ?? []).map(({ path }) => path)].some((path) => fits(path, pathname)),
  );
  const intervals = matching.map(({ rateLimits }) =>
    rateLimits.length === 0 ? unpublishedMs : Math.max(...rateLimits.map(({ limit, windowMs }) => windowMs / limit)),
  );
  return {
    key: matching[0]?.name ?? 'unknown',
    intervalMs: intervals.length === 0 ? unpublishedMs : Math.ceil(Math.max(...intervals)),
  };
}

function fits(path: string, pathname: string): boolean {
  const wanted = path.split('/');
  const given = pathname.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => segment.startsWith(':') || segment === given[index])
  );
}
