import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { BEGUN, type KilledRun } from './killed-run.ts';

/**
 * Runs a program, and kills it (SIGKILL) so many milliseconds after it has begun; never, when no time is given.
 *
 * @returns whether it was killed; otherwise it came to its end.
 * @throws Error when it failed.
 */
export async function runKilled(program: string, argument: KilledRun, killAfterMs?: number): Promise<boolean> {
  const path = new URL(program, import.meta.url).pathname;
  const child = spawn(process.execPath, [...process.execArgv, path, JSON.stringify(argument)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const [said] = await Promise.race([once(child.stdout, 'data'), closed]);
  if (!String(said).startsWith(BEGUN)) throw new Error(`${program} did not begin.`);
  if (killAfterMs !== undefined) {
    await Promise.race([sleep(killAfterMs), closed]);
    child.kill('SIGKILL');
  }
  await closed;
  if (child.signalCode === null && child.exitCode !== 0) throw new Error(`${program} failed.`);
  return child.signalCode === 'SIGKILL';
}
