import { once } from 'node:events';
import type { Command } from 'commander';
import { CommandFailure, ExitCode } from '../exit-code.ts';
import { print } from '../output/write.ts';
import type { Program } from '../program.ts';
import { addServerFlags } from '../server-flags/add-server-flags.ts';
import { describeStarted, readyEvent, readyLine, writeReadyFile } from '../server-flags/announce.ts';
import type { ServerFlags } from '../server-flags/server-flags.ts';
import { startFromFlags } from '../server-flags/start-from-flags.ts';
import { untilSignalled } from '../until-signalled.ts';
import { refuseUnknownCommand } from './refuse-unknown-command.ts';

/** `serve`, which is also what happens without a command: listens until it is told to stop. */
export function addServe(root: Command, program: Program): void {
  const command = root
    .command('serve', { isDefault: true })
    .description('listen until SIGINT or SIGTERM')
    .allowExcessArguments();
  addServerFlags(command, program, { port: program.defaultPort, log: 'text' })
    .option('--json', 'the ready line as JSON')
    .action(async (flags: ServerFlags & { json?: true }) => {
      refuseUnknownCommand(command);
      await serve(program, flags);
    });
}

async function serve(program: Program, flags: ServerFlags & { readonly json?: true }): Promise<void> {
  // Before the ready line: who reads it may send the signal at once.
  const signalled = untilSignalled();
  const started = await startFromFlags(program, flags);
  const { server, watch } = started;
  try {
    const event = readyEvent(started, flags.admin);
    if (flags.readyFile !== undefined) await writeReadyFile(flags.readyFile, event);
    describeStarted(started, { hasAdmin: flags.admin, hasPage: flags.admin && flags.ui });
    print(flags.json === true ? JSON.stringify(event) : readyLine(program, started));
    await Promise.race([signalled, once(server.stopping, 'abort')]);
  } finally {
    await server.close();
  }
  const failure = watch.report();
  if (failure !== undefined) throw new CommandFailure(ExitCode.runtimeFailure, failure);
}
