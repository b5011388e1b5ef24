import type { RateLimit } from '@x/core-signing';
import { createRedisLimiter } from '../../../src/redis/index.ts';
import { connectTo } from './connect-to.ts';

/* A program that calls a server as often as the shared limiter lets it, and says in the end how often it did. */
interface Arguments {
  readonly port: number;
  readonly url: string;
  readonly limits: readonly RateLimit[];
  readonly concurrency: number;
  readonly forMs: number;
}

const { port, url, limits, concurrency, forMs }: Arguments = JSON.parse(process.argv[2] ?? '');
const redis = connectTo(port);
const limiter = createRedisLimiter(redis);
const signal = AbortSignal.timeout(forMs);
let calls = 0;

async function callAgainAndAgain(): Promise<void> {
  for (;;) {
    const slot = await limiter
      .acquire({ vendor: 'test', operation: 'call', subject: 'app', limits }, { signal })
      .catch(() => undefined);
    if (slot === undefined) return;
    const response = await fetch(url, { method: 'POST' });
    await response.text();
    calls += 1;
    slot.done(response.status === 429 ? 'rate-refused' : 'answered');
  }
}

await Promise.all(Array.from({ length: concurrency }, callAgainAndAgain));
process.stdout.write(`${calls}\n`);
redis.disconnect();
