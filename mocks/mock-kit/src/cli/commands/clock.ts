import type { Command } from 'commander';
import { z } from 'zod';
import { sessionClient } from '../client/admin-client.ts';
import { addClientFlags, type ClientFlags } from '../client/client-flags.ts';
import { print } from '../output/write.ts';
import { checked, readSpan } from '../parse-arguments.ts';
import type { Program } from '../program.ts';
import { refuseUnknownCommand } from './refuse-unknown-command.ts';

type Client = ReturnType<typeof sessionClient>;

/** `clock`: the time that tokens, signatures and rate limits go by. */
export function addClock(root: Command, program: Program): void {
  const group = root.command('clock').description('show the clock of a session, freeze it, set it, advance it');

  const show = group.command('show', { isDefault: true }).description('the mode and the time').allowExcessArguments();
  addClientFlags(show, program).action((flags: ClientFlags) => {
    refuseUnknownCommand(show);
    return change(flags, async () => {});
  });

  const freeze = group.command('freeze').description('stand still, at an instant or now').argument('[instant]');
  addClientFlags(freeze, program).action((at: string | undefined, flags: ClientFlags) =>
    change(flags, ({ session }) => session.clock.freeze(at)),
  );

  const set = group.command('set').description('move to an instant; frozen stays frozen').argument('<instant>');
  addClientFlags(set, program).action((at: string, flags: ClientFlags) =>
    change(flags, ({ session }) => session.clock.set(at)),
  );

  const advance = group
    .command('advance')
    .description('move ahead, as 90m or PT2H; a number is milliseconds')
    .argument('<span>', '', checked(readSpan));
  addClientFlags(advance, program).action((span: number, flags: ClientFlags) =>
    change(flags, ({ session }) => session.clock.advance(span)),
  );

  const resume = group.command('resume').description("back to the machine's clock");
  addClientFlags(resume, program).action((flags: ClientFlags) =>
    change(flags, ({ session }) => session.clock.resume()),
  );
}

/** Whatever was done, the clock is shown after it. */
async function change(flags: ClientFlags, act: (client: Client) => Promise<void>): Promise<void> {
  const client = sessionClient(flags);
  await act(client);
  const { mode, now } = z.object({ mode: z.string(), now: z.string() }).parse(await client.get(`${client.path}/clock`));
  print(`${mode} ${now}`);
}
