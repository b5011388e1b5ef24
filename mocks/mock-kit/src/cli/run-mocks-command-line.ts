import type { HostedVendor } from '../session/vendor-tenant.ts';
import { type CommandFailure, ExitCode } from './exit-code.ts';
import { unsupportedNode } from './node-version.ts';
import type { CommandLineProgram } from './program.ts';

/**
 * The whole of a bin that mocks vendors: reads the command and its flags and does it. Resolves when all is over, with
 * `process.exitCode` set; it never rejects.
 *
 * @param vendors in the order in which they are listed.
 * @param argv the arguments without Node and the script.
 */
export async function runMocksCommandLine(
  vendors: readonly HostedVendor[],
  program: CommandLineProgram,
  argv: readonly string[] = process.argv.slice(2),
): Promise<void> {
  process.exitCode = await run(vendors, program, argv);
}

async function run(vendors: readonly HostedVendor[], program: CommandLineProgram, argv: readonly string[]) {
  const unsupported = unsupportedNode(process.versions.node);
  if (unsupported !== undefined) {
    process.stderr.write(`${program.bin}: ${unsupported}\n`);
    return ExitCode.unsupportedNode;
  }
  endQuietlyWithReader();
  // Loaded on use: a program that imports the kit for a server in its own process does not pay for it.
  const [{ buildProgram }, { toFailure }, { CommanderError }] = await Promise.all([
    import('./build-program.ts'),
    import('./to-failure.ts'),
    import('commander'),
  ]);
  try {
    await buildProgram({ ...program, vendors }).parseAsync(argv, { from: 'user' });
    return ExitCode.ok;
  } catch (error) {
    // Commander has written its message by then.
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.ok : ExitCode.usage;
    const { exitCode, message }: CommandFailure = toFailure(error, program.bin);
    if (message !== '') process.stderr.write(`${program.bin}: ${message}\n`);
    return exitCode;
  }
}

/** Who reads stdout may have seen enough, as `head` has. */
function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(ExitCode.ok);
  });
}
