import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts one of the example's programs in a process of its own; ends with the test at the latest. */
export function start(file: string, env: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const program = join(import.meta.dirname, '../../src', file);
  // Before there is a process: a test whose time is up can start none.
  let kill = (): void => undefined;
  onTestFinished(() => kill());
  const child = spawn(process.execPath, ['--conditions=@x/source', program, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, JOB_ID: 'test', ...env },
  });
  kill = () => void child.kill('SIGKILL');
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  const stderr = text(child.stderr);
  const finished = once(child, 'close').then(
    async (): Promise<Finished> => ({ exitCode: child.exitCode, stdout, stderr: await stderr }),
  );
  const speaks = Promise.race([once(child.stdout, 'data'), finished]);
  return {
    finished,
    /** Once it has said something: a program that is still starting does not hear a signal. */
    async terminate(): Promise<void> {
      await speaks;
      child.kill('SIGTERM');
    },
  };
}
