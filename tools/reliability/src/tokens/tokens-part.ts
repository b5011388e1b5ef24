import { startMocks } from '@x/mocks';
import { isRedisInstalled } from '@x/test-kit/redis';
import type { Figure, Part } from '../part.ts';
import type { Count } from './cases/token-case.ts';
import { tokenCases } from './cases/token-cases.ts';
import { sharedStore } from './processes/shared-store.ts';
import { tokenVendors } from './vendors/token-vendors.ts';

const processes = { short: 2, full: 8 } as const;

const noRedis: Figure = {
  what: 'Processes with one Redis',
  value: 'left out: there is no redis-server on this machine (apt-get install redis-server)',
};

/** What becomes of access tokens when calls come in crowds, tokens end and token endpoints fail. */
export const tokensPart: Part = {
  name: 'tokens',
  title: 'one token for any number of calls, whatever befalls it',
  async run({ scale, progress, signal }) {
    await using mocks = await startMocks();
    const counts: Count[] = [];
    for (const vendor of tokenVendors) {
      progress(`tokens: ${vendor.title}`);
      for (const tokenCase of tokenCases) {
        signal?.throwIfAborted();
        const made = await tokenCase({ vendor, mocks, scale });
        counts.push(...made.map((count) => ({ ...count, what: `${vendor.title}: ${count.what}` })));
      }
    }
    const hasRedis = isRedisInstalled();
    if (hasRedis) {
      progress('tokens: several processes');
      counts.push(...(await sharedStore(mocks, tokenVendors, processes[scale])));
    }
    return {
      figures: [...counts.map(toFigure), ...(hasRedis ? [] : [noRedis])],
      failures: counts.flatMap(({ what, failures }) => failures.map((failure) => `${what}: ${failure}`)),
    };
  },
};

function toFigure({ what, calls, tokenCalls }: Count): Figure {
  return { what, value: `${calls} calls, ${tokenCalls} token ${tokenCalls === 1 ? 'call' : 'calls'}` };
}
