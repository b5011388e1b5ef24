import { parseInstant } from '../clock/instant.ts';
import type { StartMockOptions } from '../server/start-options.ts';
import { CommandFailure, ExitCode } from './exit-code.ts';

/** What a mock's command is called. */
export interface CommandLineProgram {
  /** For example `feishu-status-mock`. */
  readonly bin: string;
  readonly version: string;
  readonly defaultPort: number;
}

/** `seed` is the path of the seed file; the rest is as for `startMockServer`. */
export interface CommandLineFlags extends Omit<StartMockOptions, 'seed' | 'allowedHosts'> {
  seed?: string;
}

/**
 * Reads the flags. Undefined when `--help` or `--version` has been answered and there is nothing more to do.
 *
 * @throws CommandFailure with the exit code for usage, after the message has been written to stderr.
 */
export async function parseCommandLine(
  { bin, version, defaultPort }: CommandLineProgram,
  title: string,
  argv: readonly string[],
): Promise<CommandLineFlags | undefined> {
  // Loaded on use, as Fastify is.
  const { Command, CommanderError, InvalidArgumentError, Option } = await import('commander');

  function checked<Value>(read: (text: string) => Value): (text: string) => Value {
    return (text) => {
      try {
        return read(text);
      } catch (error) {
        throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
      }
    };
  }

  const command = new Command(bin)
    .description(`A mock server of ${title}. It listens until it is told to stop (SIGINT or SIGTERM).`)
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .addOption(new Option('--port <n>', '0 takes any free port').argParser(checked(readPort)).default(defaultPort))
    .addOption(new Option('--host <host>', 'address to listen on').default('127.0.0.1'))
    .addOption(new Option('--seed <file.json>', 'state to start with, as GET .../state gives it'))
    .addOption(new Option('--random-seed <value>', 'makes generated ids repeat').default('1'))
    .addOption(new Option('--profile <name>', 'whose answers count').choices(['live', 'documented']).default('live'))
    .addOption(new Option('--clock <iso>', 'freeze the clock there').argParser(checked(parseInstant)))
    .addOption(new Option('--log <format>', 'requests, on stderr').choices(['text', 'json', 'silent']).default('text'))
    .addOption(
      new Option('--admin-token <token>', 'needed when --host is no loopback address').env('X_MOCKS_ADMIN_TOKEN'),
    )
    .addHelpText('after', helpAfter(bin, defaultPort))
    .showHelpAfterError(usageHint(bin))
    .exitOverride();

  try {
    return command.parse(argv, { from: 'user' }).opts<CommandLineFlags>();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    throw new CommandFailure(ExitCode.usage, '');
  }
}

export function usageHint(bin: string): string {
  return `Usage: ${bin} [options]; ${bin} --help lists them.`;
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new RangeError('Give a whole number from 0 to 65535.');
}

function helpAfter(bin: string, defaultPort: number): string {
  return `
When it takes requests it prints one line on stdout: ${bin} ready http://127.0.0.1:${defaultPort}

Credentials for a client:
  curl http://127.0.0.1:${defaultPort}/_mock/v1/sessions/default

Exit codes: 0 stopped, 1 failed, 2 usage, 3 port in use, 4 seed file invalid or unreadable, 5 unsupported Node.`;
}
