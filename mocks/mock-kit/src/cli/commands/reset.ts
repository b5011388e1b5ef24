import type { Command } from 'commander';
import { sessionClient } from '../client/admin-client.ts';
import { addClientFlags, type ClientFlags } from '../client/client-flags.ts';
import { tell } from '../output/write.ts';
import { checked, readListOf } from '../parse-arguments.ts';
import type { Program } from '../program.ts';

const kept = ['faults', 'clock', 'journal'] as const;

/** `reset`: a session as it was at the start. */
export function addReset(root: Command, program: Program): void {
  const command = root
    .command('reset')
    .description('put a session back to its start: state, tokens, ids, clock, rate limits, faults, requests')
    .option('--keep <names>', `leave some of ${kept.join(',')} as they are`, checked(readListOf(kept)));
  addClientFlags(command, program).action(async (flags: ClientFlags & { keep?: (typeof kept)[number][] }) => {
    await sessionClient(flags).session.reset(flags.keep === undefined ? {} : { keep: flags.keep });
    tell(`The session ${flags.session} is as it was at the start.`);
  });
}
