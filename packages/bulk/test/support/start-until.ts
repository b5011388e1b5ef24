import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Ended {
  readonly lines: readonly string[];
  readonly stderr: string;
  readonly signal: NodeJS.Signals | null;
}

/** Starts the program, and kills it for good once it has said so many lines; it may end by itself before. */
export async function startUntil(killAfterLines: number, argument: object): Promise<Ended> {
  const program = join(import.meta.dirname, 'run-to-end.ts');
  const child = spawn(process.execPath, ['--conditions=@x/source', program, JSON.stringify(argument)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += String(chunk);
  });
  const lines: string[] = [];
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    if (lines.length === killAfterLines) child.kill('SIGKILL');
  });
  await closed;
  return { lines, stderr, signal: child.signalCode };
}
