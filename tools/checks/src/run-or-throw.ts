import { runCommand } from './run-command.ts';

/** Runs a program to its end and gives what it printed; what it printed is in the error too when it fails. */
export async function runOrThrow(
  program: string,
  arguments_: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<string> {
  const { exitCode, stdout, stderr } = await runCommand(program, arguments_, options);
  if (exitCode === 0) return stdout;
  throw new Error(`${[program, ...arguments_].join(' ')} ended with ${exitCode}:\n${stdout}${stderr}`);
}
