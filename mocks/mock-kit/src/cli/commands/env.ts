import { type Command, Option } from 'commander';
import { z } from 'zod';
import { createSeededIdGenerator } from '../../ids/seeded-id-generator.ts';
import { shellQuote } from '../../journal/shell-quote.ts';
import { sessionClient } from '../client/admin-client.ts';
import { addClientFlags, type ClientFlags } from '../client/client-flags.ts';
import { print, printJson } from '../output/write.ts';
import { defaultUrl, type Program } from '../program.ts';

const formats = ['sh', 'dotenv', 'github', 'json'] as const;

interface EnvFlags extends ClientFlags {
  readonly format: (typeof formats)[number];
  readonly unset?: true;
}

/** `env`: what a program under test needs, as lines for a shell or a file. */
export function addEnv(root: Command, program: Program): void {
  const command = root
    .command('env')
    .description('print the environment of a running mock: base URLs and credentials')
    .addOption(new Option('--format <name>', 'github: lines for $GITHUB_ENV').choices(formats).default('sh'))
    .option('--unset', 'lines for a shell that take it back; needs no running mock');
  addClientFlags(command, program).action((flags: EnvFlags) => printEnvironment(program, flags));
}

async function printEnvironment(program: Program, flags: EnvFlags): Promise<void> {
  if (flags.unset === true) {
    for (const name of namesOf(program)) print(`unset ${name}`);
    return;
  }
  const { get, path, origin } = sessionClient(flags);
  const { env } = z.object({ env: z.record(z.string(), z.string()) }).parse(await get(path));
  const all = { ...env, X_MOCKS_URL: origin };
  if (flags.format === 'json') return printJson(all);
  for (const [name, value] of Object.entries(all)) print(lines[flags.format](name, value));
}

const lines = {
  sh: (name: string, value: string) => `export ${name}=${shellQuote(value)}`,
  dotenv: (name: string, value: string) => `${name}=${JSON.stringify(value)}`,
  github: (name: string, value: string) => `${name}=${value}`,
};

/** The names do not depend on the state. */
function namesOf(program: Program): string[] {
  const ids = createSeededIdGenerator('names');
  const names = program.vendors.flatMap(({ createTenant }) => {
    const tenant = createTenant({ seed: undefined, seedIds: ids, ids, marker: undefined });
    return Object.keys(tenant.environment(defaultUrl(program)));
  });
  return [...names, 'X_MOCKS_URL'];
}
