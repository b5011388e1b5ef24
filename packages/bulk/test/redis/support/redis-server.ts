import { isRedisInstalled, type RunningRedis, startRedis } from '@x/test-kit/redis';
import type { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { connectTo } from './connect-to.ts';

const isInstalled = isRedisInstalled();

export interface TestRedis {
  readonly port: number;
  /** A connection as BullMQ wants it; ends with the test. */
  connect(): Redis;
  /** Ends the server at once, as a crash would. */
  kill(): Promise<void>;
}

/** Tests with a Redis of their own, on a free port, that keeps nothing on disk. Skipped where redis-server is missing. */
export function describeWithRedis(name: string, tests: (redis: TestRedis) => void): void {
  if (!isInstalled) {
    process.stderr.write(`skipped: ${name}: there is no redis-server on this machine (apt-get install redis-server)\n`);
  }
  describe.skipIf(!isInstalled)(name, () => {
    let started: RunningRedis | undefined;
    const server = (): RunningRedis => {
      if (started === undefined) throw new Error('redis-server has not been started');
      return started;
    };
    beforeAll(async () => {
      started = await startRedis();
    });
    afterAll(() => started?.kill());
    tests({
      get port() {
        return server().port;
      },
      connect() {
        const redis = connectTo(server().port);
        onTestFinished(() => redis.disconnect());
        return redis;
      },
      kill: () => server().kill(),
    });
  });
}
