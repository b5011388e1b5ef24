import { operations, pages } from '@x/fxiaoke-offline/contract';
import type { MockRateLimit } from '@x/mock-kit';
import { findTokenOperation } from '../operations/handlers.ts';

const source = `${pages.rateLimits} (as two third parties copied it; the page itself was not read)`;

/**
 * The limits of the contract, whose operations each have a bucket of their own, and that token calls come one at a time.
 * Third parties copied all of them, so that none holds by default. Calls count for the corp, token calls for the app.
 */
export const rateLimits: readonly MockRateLimit[] = [
  ...windowsOf('interface', (name) => !findTokenOperation(name)),
  ...windowsOf('token', (name) => findTokenOperation(name) !== undefined),
  {
    id: 'fxiaoke.token-concurrency',
    operations: Object.keys(operations).filter(findTokenOperation).map(idOf),
    algorithm: 'concurrency',
    limit: 1,
    byDefault: false,
    evidence: 'observed',
    source,
  },
];

/** One limit for each different window that operations of a kind have. */
function windowsOf(kind: string, isOfKind: (name: string) => boolean): MockRateLimit[] {
  const limits = new Map<string, MockRateLimit>();
  for (const { name, rateLimits: windows } of Object.values(operations)) {
    if (!isOfKind(name)) continue;
    for (const { limit, windowMs, evidence } of windows) {
      const id = `fxiaoke.${kind}-${nameOf(windowMs)}`;
      const known = limits.get(id);
      if (known !== undefined && known.limit !== limit)
        throw new Error(`${id} is ${known.limit} here and ${limit} there.`);
      limits.set(id, {
        id,
        operations: [...(known?.operations ?? []), idOf(name)],
        algorithm: 'sliding',
        limit,
        windowMs,
        advertisesReset: false,
        byDefault: evidence === 'documented',
        evidence,
        source,
      });
    }
  }
  return [...limits.values()];
}

function nameOf(windowMs: number): string {
  return windowMs === 60_000 ? 'minute' : `${windowMs / 1000}-seconds`;
}

function idOf(name: string): string {
  return `fxiaoke.${name}`;
}
