import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import type { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { connectTo } from './connect-to.ts';

const isInstalled = spawnSync('redis-server', ['--version']).status === 0;

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
    let port = 0;
    let kill = async (): Promise<void> => undefined;
    beforeAll(async () => {
      port = await freePort();
      kill = await start(port);
    });
    afterAll(() => kill());
    tests({
      get port() {
        return port;
      },
      connect() {
        const redis = connectTo(port);
        onTestFinished(() => redis.disconnect());
        return redis;
      },
      kill: () => kill(),
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

async function start(port: number): Promise<() => Promise<void>> {
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  const said: string[] = [];
  const ready = new Promise<void>((resolve) => {
    createInterface(server.stdout).on('line', (line) => {
      said.push(line);
      if (line.includes('Ready to accept connections')) resolve();
    });
  });
  await Promise.race([
    ready,
    ended.then(() => {
      throw new Error(`redis-server did not start:\n${said.join('\n')}`);
    }),
  ]);
  return async () => {
    server.kill('SIGKILL');
    await ended;
  };
}
