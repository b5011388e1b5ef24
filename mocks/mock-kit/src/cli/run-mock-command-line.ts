import { isSecretName } from '../journal/secret-names.ts';
import type { MockServer } from '../server/mock-server.ts';
import { MockStartError } from '../server/mock-start-error.ts';
import { startMockServer } from '../server/start-mock-server.ts';
import type { MockVendor } from '../vendor/mock-vendor.ts';
import { SeedError } from '../vendor/seed-error.ts';
import { CommandFailure, ExitCode } from './exit-code.ts';
import { unsupportedNode } from './node-version.ts';
import { type CommandLineFlags, type CommandLineProgram, parseCommandLine, usageHint } from './parse-command-line.ts';
import { readSeedFile } from './read-seed-file.ts';
import { untilSignalled } from './until-signalled.ts';

/**
 * The whole of a vendor mock's bin: reads the flags, starts the mock, prints the ready line, stops on SIGINT or
 * SIGTERM. Resolves when all is over, with `process.exitCode` set; it never rejects.
 *
 * @param argv the arguments without Node and the script.
 */
export async function runMockCommandLine<Seed, State, Credentials>(
  vendor: MockVendor<Seed, State, Credentials>,
  program: CommandLineProgram,
  argv: readonly string[] = process.argv.slice(2),
): Promise<void> {
  try {
    await run(vendor, program, argv);
    process.exitCode = ExitCode.ok;
  } catch (error) {
    const { exitCode, message } = toFailure(error, program.bin);
    if (message !== '') process.stderr.write(`${program.bin}: ${message}\n`);
    process.exitCode = exitCode;
  }
}

async function run<Seed, State, Credentials>(
  vendor: MockVendor<Seed, State, Credentials>,
  program: CommandLineProgram,
  argv: readonly string[],
): Promise<void> {
  const unsupported = unsupportedNode(process.versions.node);
  if (unsupported !== undefined) throw new CommandFailure(ExitCode.unsupportedNode, unsupported);

  const flags = await parseCommandLine(program, vendor.title, argv);
  if (flags === undefined) return;
  // Before the ready line: who reads it may send the signal at once.
  const signalled = untilSignalled();
  const mock = await start(vendor, flags);
  process.stderr.write(`${describe(vendor.title, mock)}\n`);
  process.stdout.write(`${program.bin} ready ${mock.url}\n`);
  await signalled;
  await mock.close();
}

async function start<Seed, State, Credentials>(
  vendor: MockVendor<Seed, State, Credentials>,
  { seed: file, ...options }: CommandLineFlags,
): Promise<MockServer<Seed, Credentials>> {
  const seed = file === undefined ? undefined : await readSeedFile(file);
  try {
    return await startMockServer(vendor, { ...options, seed });
  } catch (error) {
    if (!(error instanceof SeedError) || file === undefined) throw error;
    const faults = error.issues.map(({ path, message }) => `  ${path || '(root)'}: ${message}`);
    throw new CommandFailure(ExitCode.seedInvalid, [`The seed file ${file} is invalid:`, ...faults].join('\n'));
  }
}

/** Ids only: the secrets of a mock are made up, but a log is no place to get used to them. */
function describe(title: string, { url, credentials }: MockServer<unknown, unknown>): string {
  const ids = Object.entries(credentials ?? {}).filter(([name]) => !isSecretName(name));
  const list = ids.map(([name, value]) => `${name} ${value}`).join(', ');
  return `${title}: ${list}; all credentials at ${url}/_mock/v1/sessions/default`;
}

function toFailure(error: unknown, bin: string): CommandFailure {
  if (error instanceof CommandFailure) return error;
  if (error instanceof MockStartError) {
    const message = error.message.replace(error.option, toFlag(error.option));
    return error.reason === 'portInUse'
      ? new CommandFailure(ExitCode.portInUse, `${message} Try: ${bin} --port 0`)
      : new CommandFailure(ExitCode.usage, `${message}\n${usageHint(bin)}`);
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new CommandFailure(ExitCode.runtimeFailure, detail);
}

function toFlag(option: string): string {
  return `--${option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
