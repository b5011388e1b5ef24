import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

export interface RunningRedis extends AsyncDisposable {
  /** On 127.0.0.1. */
  readonly port: number;
  /** Ends the server at once, as a crash would. */
  kill(): Promise<void>;
}

export function isRedisInstalled(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/**
 * A Redis of one's own, on a free port, that keeps nothing on disk.
 *
 * @param options further ones for the command line of `redis-server`
 */
export async function startRedis(options: readonly string[] = []): Promise<RunningRedis> {
  const port = await freePort();
  const inMemory = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', [...inMemory, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  const said: string[] = [];
  // Read to the end: a server whose output nobody takes dies of its next line.
  const lines = createInterface(server.stdout);
  const ready = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      said.push(line);
      if (line.includes('Ready to accept connections')) resolve();
    });
  });
  const early = ended.then(() => {
    throw new Error(`redis-server did not start:\n${said.join('\n')}`);
  });
  // Once it is ready, its end is no mistake.
  early.catch(() => undefined);
  await Promise.race([ready, early]);
  const kill = async (): Promise<void> => {
    server.kill('SIGKILL');
    await ended;
  };
  return { port, kill, [Symbol.asyncDispose]: kill };
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
