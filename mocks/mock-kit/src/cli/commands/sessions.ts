import type { Command } from 'commander';
import { z } from 'zod';
import { readAnswer } from '../../control/read-answer.ts';
import { adminClient } from '../client/admin-client.ts';
import { addAddressFlags, type ServerAddress } from '../client/client-flags.ts';
import { columns } from '../output/columns.ts';
import { print, printJson, tell } from '../output/write.ts';
import { checked, readClock, readSpan } from '../parse-arguments.ts';
import type { Program } from '../program.ts';
import { refuseUnknownCommand } from './refuse-unknown-command.ts';

const listSchema = z.object({
  items: z.array(
    z.looseObject({ id: z.string(), label: z.string().optional(), vendors: z.array(z.string()), epoch: z.number() }),
  ),
});
const createdSchema = z.looseObject({ id: z.string(), env: z.record(z.string(), z.string()) });

interface CreateFlags extends ServerAddress {
  readonly label?: string;
  readonly clock?: string;
  readonly ttl?: number;
  readonly json?: true;
}

/** `sessions`: tenants of their own beside the one called default. */
export function addSessions(root: Command, program: Program): void {
  const group = root.command('sessions').description('list the sessions, make one, drop one');

  const list = group
    .command('list', { isDefault: true })
    .description('list the sessions')
    .allowExcessArguments()
    .option('--json', 'as JSON');
  addAddressFlags(list, program).action(async (flags: ServerAddress & { json?: true }) => {
    refuseUnknownCommand(list);
    const { items } = listSchema.parse(await adminClient(flags).get('/sessions'));
    if (flags.json === true) return printJson(items);
    const rows = items.map(({ id, vendors, epoch, label = '' }) => ({
      cells: [id, String(epoch), vendors.join(','), label],
    }));
    print(columns(['ID', 'RESETS', 'VENDORS', 'LABEL'], rows));
  });

  const create = group
    .command('create')
    .description('make a session with credentials of its own, by which its requests are known')
    .option('--label <text>', 'for people')
    .option('--clock <start>', 'as for serve', checked(readClock))
    .option('--ttl <span>', 'drop it after so long, as 10m', checked(readSpan))
    .option('--json', 'base URLs, credentials and environment as JSON');
  addAddressFlags(create, program).action(createSession);

  const drop = group.command('drop').description('drop a session').argument('<id>');
  addAddressFlags(drop, program).action(async (id: string, flags: ServerAddress) => {
    const path = `/sessions/${encodeURIComponent(id)}`;
    readAnswer(z.unknown(), await adminClient(flags).call({ method: 'DELETE', path }));
    tell(`The session ${id} is dropped.`);
  });
}

async function createSession({ label, clock, ttl, json, ...address }: CreateFlags): Promise<void> {
  const body = { label, clock, ttlMs: ttl };
  const answer = await adminClient(address).call({ method: 'POST', path: '/sessions', body });
  const created = readAnswer(createdSchema, answer);
  if (json === true) return printJson(created);
  print(created.id);
  tell('Its environment is printed by `env --session`, all of it by `sessions create --json`.');
}
