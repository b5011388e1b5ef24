import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

export interface Program {
  readonly lines: readonly string[];
  /** Resolves when the program ends; rejects when it did so in any other way than by a signal or by itself. */
  readonly ended: Promise<readonly string[]>;
  /** Resolves once it says such a line. */
  saying(line: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts a program of this folder in a process of its own; ends with the test. */
export function startProgram(name: string, argument: object): Program {
  const program = join(import.meta.dirname, name);
  const child: ChildProcess = spawn(process.execPath, ['--conditions=@x/source', program, JSON.stringify(argument)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += String(chunk);
  });
  const lines: string[] = [];
  const waiting: { readonly line: string; resolve(): void }[] = [];
  if (child.stdout !== null) {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      for (const wait of waiting) if (line.startsWith(wait.line)) wait.resolve();
    });
  }
  const ended = once(child, 'close').then(() => {
    if (child.exitCode !== null && child.exitCode !== 0) throw new Error(`${name} failed: ${stderr}`);
    return lines;
  });
  ended.catch(() => undefined);
  return {
    lines,
    ended,
    saying: (line) =>
      Promise.race([
        new Promise<void>((resolve) => {
          if (lines.some((said) => said.startsWith(line))) resolve();
          waiting.push({ line, resolve });
        }),
        ended.then(() => {
          throw new Error(`${name} ended without saying ${line}: ${stderr}`);
        }),
      ]),
    kill: (signal) => void child.kill(signal),
  };
}
