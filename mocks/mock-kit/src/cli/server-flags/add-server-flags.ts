import { type Command, Option } from 'commander';
import { CLOSE_GRACE_MS } from '../../server/close.ts';
import { append, checked, readClock, readListOf, readPort, readSpan } from '../parse-arguments.ts';
import type { Program } from '../program.ts';
import { failureCauses } from './server-flags.ts';

interface Defaults {
  readonly port: number;
  readonly log: 'text' | 'silent';
}

/** Adds the flags of `serve` and `exec`, which differ in their defaults alone. */
export function addServerFlags(command: Command, { vendors }: Program, defaults: Defaults): Command {
  const names = vendors.map(({ description }) => description.name);
  if (names.length > 1) {
    command.addOption(
      new Option('--vendor <names>', `some of ${names.join(',')}; all by default`).argParser(
        checked(readListOf(names)),
      ),
    );
  }
  const flags = [
    new Option('--host <host>', 'address to listen on').env('X_MOCKS_HOST').default('127.0.0.1'),
    new Option('--port <n>', '0 takes any free port')
      .env('X_MOCKS_PORT')
      .argParser(checked(readPort))
      .default(defaults.port),
    new Option('--seed <file>', 'state to start with, JSON or YAML').env('X_MOCKS_SEED'),
    new Option('--random-seed <value>', 'makes generated ids repeat').default('1'),
    new Option('--clock <start>', 'an instant freezes it there; real, frozen:<instant>, offset:<span>').argParser(
      checked(readClock),
    ),
    new Option('--profile <name>', 'whose answers count').choices(['live', 'documented']).default('live'),
    new Option('--rate-limits <which>', 'which of them hold')
      .choices(['off', 'documented', 'all'])
      .default('documented'),
    new Option('--faults <rules>', 'a JSON, YAML or text file, or the rules themselves: "*: 429 x2, pass"'),
    new Option('--tls', 'serve HTTPS, with a certificate made by openssl unless --cert is given'),
    new Option('--cert <file>', 'PEM, for --tls'),
    new Option('--key <file>', 'PEM, for --tls'),
    new Option('--admin-token <token>', 'needed when --host is no loopback address').env('X_MOCKS_ADMIN_TOKEN'),
    new Option('--no-admin', 'neither admin API nor page'),
    new Option('--no-ui', 'no page'),
    new Option('--allow-host <name>', 'a Host that the admin API takes too; may be repeated').argParser(append),
    new Option('--allow-shutdown', 'let POST /_mock/v1/shutdown stop it'),
    new Option('--quiet-headers', 'leave out the x-mock-... headers'),
    new Option('--grace <span>', 'for requests under way at the end, as 2s')
      .argParser(checked(readSpan))
      .default(CLOSE_GRACE_MS, '2s'),
    new Option('--log <format>', 'requests, on stderr')
      .env('X_MOCKS_LOG')
      .choices(['text', 'json', 'silent'])
      .default(defaults.log),
    new Option('--ready-file <file>', 'written when it takes requests, removed at the end'),
    new Option('--fail-on <what>', `end with 1 when an answer had some of ${failureCauses.join(',')}`).argParser(
      checked(readListOf(failureCauses)),
    ),
  ];
  for (const flag of flags) command.addOption(flag);
  return command;
}
