import { Command } from 'commander';
import { addClock } from './commands/clock.ts';
import { addEnv } from './commands/env.ts';
import { addExec } from './commands/exec.ts';
import { addFaults } from './commands/faults.ts';
import { addFidelity } from './commands/fidelity.ts';
import { addHealth } from './commands/health.ts';
import { addOpenApi } from './commands/openapi.ts';
import { addRequests } from './commands/requests.ts';
import { addReset } from './commands/reset.ts';
import { addRoutes } from './commands/routes.ts';
import { addServe } from './commands/serve.ts';
import { addSessions } from './commands/sessions.ts';
import { addVersion } from './commands/version.ts';
import { defaultUrl, type Program, titleOf } from './program.ts';
import { usageHint } from './to-failure.ts';

/** The command of a mock with all its commands; without one it serves. */
export function buildProgram(program: Program): Command {
  const { bin, version } = program;
  const root = new Command(bin)
    .description(`Mock servers: ${titleOf(program)}. Without a command it serves.`)
    .usage('[command] [options]')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .configureOutput({ getOutHelpWidth: helpWidth })
    .showHelpAfterError(usageHint(bin))
    .exitOverride()
    .addHelpText('after', helpAfter(program));
  const commands = [
    ...[addServe, addExec, addEnv, addHealth],
    ...[addReset, addRequests, addFaults, addClock, addSessions],
    ...[addRoutes, addOpenApi, addFidelity, addVersion],
  ];
  for (const add of commands) add(root, program);
  return root;
}

const MAX_HELP_WIDTH = 100;

function helpWidth(): number {
  return Math.min(process.stdout.columns ?? MAX_HELP_WIDTH, MAX_HELP_WIDTH);
}

function helpAfter(program: Program): string {
  const { bin } = program;
  const url = defaultUrl(program);
  const names = program.vendors.map(({ description }) => description.name).join(',');
  return `
Start:
  ${bin} exec -- npm test          the tests find the mocks in their environment
  ${bin} serve                     prints: ${bin} ready ${url}${program.vendors.length > 1 ? ` ${names}` : ''}
  curl ${url}/_mock/v1/sessions/default      credentials for a client
  ${bin} serve --help              all flags

Environment: X_MOCKS_URL, X_MOCKS_ADMIN_TOKEN; for serve and exec also X_MOCKS_PORT, X_MOCKS_HOST, X_MOCKS_SEED,
X_MOCKS_LOG.

Exit codes: 0 ok, 1 failed, 2 usage, 3 port in use, 4 seed or faults invalid, 5 unsupported Node; of exec, those of
the command.`;
}
