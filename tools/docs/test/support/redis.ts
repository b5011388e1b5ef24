import { spawnSync } from 'node:child_process';
import { startRedis as startServer } from '@x/test-kit/redis';

/** Starts a Redis of its own as the guides want it. Gives its address. */
export async function startRedis(cleanUp: (close: () => Promise<void>) => void): Promise<string> {
  const { port, kill } = await startServer(['--maxmemory-policy', 'noeviction']);
  cleanUp(kill);
  return `redis://127.0.0.1:${port}`;
}

/** Whether a program that a block needs is there. */
export function isInstalled(program: 'redis-server' | 'openssl' | 'bash'): boolean {
  // The bash of Windows has other paths than Node.
  if (program === 'bash' && process.platform === 'win32') return false;
  return spawnSync(program, [program === 'openssl' ? 'version' : '--version']).status === 0;
}
