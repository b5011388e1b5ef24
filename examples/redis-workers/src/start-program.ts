import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Program {
  /** Rejects when the program fails. */
  readonly ended: Promise<void>;
  readonly stop: () => void;
}

/** Starts a program of this folder in a process of its own, and hands on what it says under a name. */
export function startProgram(
  name: string,
  [file = '', ...words]: readonly string[],
  env: Readonly<Record<string, string>>,
): Program {
  const child = spawn(process.execPath, [...process.execArgv, join(import.meta.dirname, file), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  createInterface(child.stdout).on('line', (line) => console.log(`${name.padEnd(9)} ${line}`));
  const ended = once(child, 'close').then(() => {
    if (child.exitCode !== null && child.exitCode !== 0) throw new Error(`${name} failed with ${child.exitCode}`);
  });
  return { ended, stop: () => void child.kill('SIGTERM') };
}
