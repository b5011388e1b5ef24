import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const hasRedisServer = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

/** Starts a Redis that keeps nothing on disk and listens on a socket file in a folder, so that it needs no port. */
export async function startRedisServer(folder: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const url = join(folder, 'redis.sock');
  const options = ['--port', '0', '--unixsocket', url, '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'], cwd: folder });
  const ended = once(server, 'exit');
  const said: string[] = [];
  const ready = new Promise<void>((resolve) => {
    createInterface(server.stdout).on('line', (line) => {
      said.push(line);
      if (/ready to accept connections/i.test(line)) resolve();
    });
  });
  const failed = ended.then(() => Promise.reject(new Error(`redis-server did not start:\n${said.join('\n')}`)));
  await Promise.race([ready, failed]);
  failed.catch(() => undefined);
  return {
    url,
    async stop() {
      server.kill();
      await ended;
    },
  };
}
