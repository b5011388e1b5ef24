import { Command, CommanderError } from 'commander';
import { CommandFailure, ExitCode } from './exit-code.ts';
import type { Invocation } from './invocation.ts';
import { allCommands } from './jobs/all-commands.ts';
import type { JobCommand } from './jobs/job-command.ts';
import { type RunValues, runOptions } from './options/run-values.ts';
import { version } from './version.ts';

export const program = 'vendor-bulk';

const exitCodes = `Exit codes: 0 all done, 1 some users refused or their lines bad, 2 wrong usage or input, 3 stopped with work left.`;

/**
 * Reads the arguments. Undefined when help or the version was asked for and there is nothing more to do.
 *
 * @throws CommandFailure with the exit code for usage, after the message has been written to stderr
 */
export function parseCommandLine(argv: readonly string[]): Invocation | undefined {
  let invocation: Invocation | undefined;
  const root = new Command(program)
    .description('Does one thing to many users, within the rate limits of the vendor, and can be stopped and resumed.')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', helpAfter)
    .exitOverride();
  for (const job of allCommands) {
    const command = root
      .command(job.name)
      .summary(job.summary)
      .description(`${sentence(job.summary)}.`);
    for (const option of [...job.options, ...runOptions()]) command.addOption(option);
    command
      .addHelpText('after', helpAfterJob(job))
      .showHelpAfterError(`Usage: ${program} ${job.name} [options]; ${program} ${job.name} --help lists them.`)
      .action((values: RunValues & Readonly<Record<string, unknown>>) => {
        invocation = { command: job.name, prepared: job.prepare(values), values, argv };
      });
  }
  try {
    root.parse(argv, { from: 'user' });
    return invocation;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    throw new CommandFailure(ExitCode.usage, '');
  }
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const helpAfter = `
Credentials come from the environment alone; ${program} <command> --help names the variables.

${exitCodes}`;

function helpAfterJob({ name, example, variables }: JobCommand): string {
  const said = ['--users users.csv', '--journal run.ndjson', '--results results.ndjson'];
  return `
Environment:
  ${variables.credentials.join(', ')}  (needed)
  ${variables.baseURL}  (a private installation, or a mock server)

Example:
  ${program} ${[name, example, ...said].filter((part) => part !== '').join(' ')}

${exitCodes}`;
}
