import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { CommandFailure, ExitCode } from './exit-code.ts';

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What a shell gives for a command that cannot be found. */
const NOT_FOUND = 127;

/**
 * Runs a command on this process's stdin, stdout and stderr, passes signals on to it, and gives its exit code; 128 and
 * the signal's number when a signal ended it, as a shell does.
 */
export function runChild(
  [program = '', ...rest]: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const isWindows = process.platform === 'win32';
  const child = spawn(program, rest, { stdio: 'inherit', env: { ...process.env, ...env }, shell: isWindows });
  // A terminal sends its Ctrl-C to both; twice would be taken for impatience.
  const passOn = (signal: NodeJS.Signals) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of PASSED_ON) process.on(signal, passOn);
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      const isMissing = error.code === 'ENOENT';
      const why = isMissing ? 'there is no such command' : error.message;
      reject(new CommandFailure(isMissing ? NOT_FOUND : ExitCode.runtimeFailure, `${program} cannot be run: ${why}.`));
    });
    child.once('close', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
  return ended.finally(() => {
    for (const signal of PASSED_ON) process.off(signal, passOn);
  });
}
