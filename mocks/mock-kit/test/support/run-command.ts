import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

export interface Command {
  readonly child: ChildProcess;
  /** What has been written so far. */
  output(): { readonly stdout: string; readonly stderr: string };
  /** Resolves with the URL of the ready line; rejects when the command ends before. */
  readonly ready: Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
}

/** `toy-mock` mocks one vendor, `toy-mocks` two. */
export type Bin = 'toy-mock' | 'toy-mocks';

const running: ChildProcess[] = [];

/** What runs a bin, for shell scripts and for {@link runCommand}. */
export function commandOf(bin: Bin): readonly [program: string, ...rest: string[]] {
  return [process.execPath, '--conditions=@x/source', fileURLToPath(new URL(`./${bin}.ts`, import.meta.url))];
}

/** Runs a toy bin as a command of its own, stopped after the test. */
export function runCommand(
  argv: readonly string[],
  env: Readonly<NodeJS.ProcessEnv> = {},
  bin: Bin = 'toy-mock',
): Command {
  return runProgram([...commandOf(bin), ...argv], env);
}

/** Runs any command, stopped after the test. */
export function runProgram([program = '', ...rest]: readonly string[], env: Readonly<NodeJS.ProcessEnv> = {}): Command {
  const child = spawn(program, rest, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let [stdout, stderr] = ['', ''];
  const ended = new Promise<Awaited<Command['ended']>>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      const url = /^toy-mocks? ready (https?:\S+).*\n/.exec(stdout)?.[1];
      if (url !== undefined) resolve(url);
    });
    void ended.then(({ stderr }) => reject(new Error(`ended before it was ready: ${stderr}`)));
  });
  // A command that is expected to fail is never ready.
  ready.catch(() => {});
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return { child, output: () => ({ stdout, stderr }), ready, ended };
}

afterEach(() => {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
});
