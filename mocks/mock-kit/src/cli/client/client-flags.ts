import { type Command, Option } from 'commander';
import { defaultUrl, type Program } from '../program.ts';

/** Which running mock a command is for. */
export interface ServerAddress {
  readonly url: string;
  readonly adminToken?: string;
}

export interface ClientFlags extends ServerAddress {
  readonly session: string;
}

/** Adds `--url` and `--admin-token`. */
export function addAddressFlags(command: Command, program: Program): Command {
  return command
    .addOption(new Option('--url <url>', 'where the mock runs').env('X_MOCKS_URL').default(defaultUrl(program)))
    .addOption(new Option('--admin-token <token>', 'needed from another machine').env('X_MOCKS_ADMIN_TOKEN'));
}

/** Adds `--url`, `--admin-token` and `--session`. */
export function addClientFlags(command: Command, program: Program): Command {
  return addAddressFlags(command, program).option('--session <id>', 'which session is meant', 'default');
}
