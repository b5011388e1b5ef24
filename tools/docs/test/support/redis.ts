import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** Starts a Redis of its own on a free port, as the guides want it, that keeps nothing on disk. Gives its address. */
export async function startRedis(cleanUp: (close: () => Promise<void>) => void): Promise<string> {
  const port = await freePort();
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--maxmemory-policy', 'noeviction'];
  const server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  cleanUp(async () => {
    server.kill('SIGKILL');
    await ended;
  });
  const ready = new Promise<void>((resolve) => {
    createInterface(server.stdout).on('line', (line) => {
      if (line.includes('Ready to accept connections')) resolve();
    });
  });
  await Promise.race([ready, ended.then(() => Promise.reject(new Error('redis-server did not start')))]);
  return `redis://127.0.0.1:${port}`;
}

/** Whether a program that a block needs is there. */
export function isInstalled(program: 'redis-server' | 'openssl' | 'bash'): boolean {
  // The bash of Windows has other paths than Node.
  if (program === 'bash' && process.platform === 'win32') return false;
  return spawnSync(program, [program === 'openssl' ? 'version' : '--version']).status === 0;
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
