import type { Command } from 'commander';
import { CommandFailure, ExitCode } from '../exit-code.ts';
import { tell } from '../output/write.ts';
import type { Program } from '../program.ts';
import { runChild } from '../run-child.ts';
import { addServerFlags } from '../server-flags/add-server-flags.ts';
import { readyEvent, readyLine, writeReadyFile } from '../server-flags/announce.ts';
import type { ServerFlags } from '../server-flags/server-flags.ts';
import { startFromFlags } from '../server-flags/start-from-flags.ts';

/** `exec`: runs a command that finds the mocks in its environment. */
export function addExec(root: Command, program: Program): void {
  const command = root
    .command('exec')
    .description('start on a free port, run a command with its environment, stop, end as the command did')
    .argument('<command...>')
    .usage('[options] -- <command...>')
    .passThroughOptions();
  addServerFlags(command, program, { port: 0, log: 'silent' }).action((words: readonly string[], flags: ServerFlags) =>
    exec(program, flags, words),
  );
}

async function exec(program: Program, flags: ServerFlags, words: readonly string[]): Promise<void> {
  const started = await startFromFlags(program, flags);
  const { server, watch, env } = started;
  let exitCode: number;
  try {
    if (flags.readyFile !== undefined) await writeReadyFile(flags.readyFile, readyEvent(started, flags.admin));
    tell(readyLine(program, started));
    exitCode = await runChild(words, env);
  } finally {
    await server.close();
  }
  const failure = watch.report();
  if (failure !== undefined) tell(failure);
  if (exitCode !== ExitCode.ok) throw new CommandFailure(exitCode, '');
  if (failure !== undefined) throw new CommandFailure(ExitCode.runtimeFailure, '');
}
