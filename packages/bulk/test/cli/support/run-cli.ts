import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const main = join(import.meta.dirname, '../../../src/cli/main.ts');

export interface CliOptions {
  /** The whole environment, besides PATH. */
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on standard input. Default nothing. */
  readonly input?: string;
  /** Standard input does not come to its end. */
  readonly keepsInputOpen?: boolean;
  readonly nodeFlags?: readonly string[];
}

export interface CliEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output, line by line. */
  readonly results: readonly ResultLine[];
}

export interface ResultLine {
  readonly line?: number;
  readonly ordinal?: number;
  readonly id?: string;
  readonly outcome: string;
  readonly result?: string;
  readonly message?: string;
}

export interface RunningCli {
  readonly child: ChildProcess;
  /** What has come on standard error so far. */
  stderr(): string;
  /** Resolves when the command has written so many results; rejects when it ends before. */
  resultsToCome(count: number): Promise<void>;
  readonly ended: Promise<CliEnd>;
}

/** Starts the command in a process of its own, from the sources. */
export function startCli(args: readonly string[], options: CliOptions = {}): RunningCli {
  const { env = {}, input = '', keepsInputOpen = false, nodeFlags = [] } = options;
  const child = spawn(process.execPath, ['--conditions=@x/source', ...nodeFlags, main, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += String(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += String(chunk);
  });
  // A command that refuses its arguments does not read its input.
  child.stdin.on('error', () => undefined);
  child.stdin.write(input);
  if (!keepsInputOpen) child.stdin.end();
  const ended = once(child, 'close').then(() => ({
    code: child.exitCode,
    signal: child.signalCode,
    stdout,
    stderr,
    get results() {
      return parseResults(stdout);
    },
  }));
  async function resultsToCome(count: number): Promise<void> {
    const { stdout: stream } = child;
    await new Promise<void>((resolve, reject) => {
      function check(): void {
        if (stdout.split('\n').length > count) resolve();
      }
      stream.on('data', check);
      child.once('close', () => reject(new Error(`the command ended early:\n${stderr}`)));
      check();
    });
  }
  return { child, stderr: () => stderr, resultsToCome, ended };
}

export function runCli(args: readonly string[], options?: CliOptions): Promise<CliEnd> {
  return startCli(args, options).ended;
}

export function parseResults(text: string): readonly ResultLine[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): ResultLine => JSON.parse(line));
}
