import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toyVendor } from '../../test/support/toy-vendor.ts';
import { hostVendor } from '../session/vendor-tenant.ts';
import { buildProgram } from './build-program.ts';
import { toFailure } from './to-failure.ts';

const written = { stdout: '', stderr: '' };
beforeEach(() => {
  for (const name of ['stdout', 'stderr'] as const) {
    written[name] = '';
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      written[name] += text;
      return true;
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs a command that does not get as far as to start anything. */
async function refused(argv: readonly string[]): Promise<string> {
  const vendors = [hostVendor(toyVendor)];
  const program = buildProgram({ bin: 'toy-mock', version: '1.2.3', defaultPort: 4699, vendors });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    const { exitCode, message } = toFailure(error, 'toy-mock');
    return written.stderr === '' && exitCode === 2 ? message : written.stderr;
  }
  throw new Error('It was not refused.');
}

describe('a mistake on the command line', () => {
  it.each([
    [['srve'], "unknown command 'srve'. Did you mean serve?"],
    [['serve', 'now'], "unknown command 'now'."],
    [['--prot', '1'], "unknown option '--prot'"],
    [['--vendor', 'feishu'], "unknown option '--vendor'"],
    [['--port', 'many'], "argument 'many' is invalid. Give a whole number from 0 to 65535."],
    [['--port', '65536'], "argument '65536' is invalid"],
    [['--port', '-1'], "argument '-1' is invalid"],
    [['--port', ''], "argument '' is invalid"],
    [['--port'], "'--port <n>' argument missing"],
    [['--fail-on', 'luck'], '"luck" is none of inferred, violations.'],
    [['--clock', 'noon'], "'--clock <start>' argument 'noon' is invalid"],
    [['--grace', 'long'], "'--grace <span>' argument 'long' is invalid"],
    [['--profile', 'real'], 'Allowed choices are live, documented'],
    [['--rate-limits', 'some'], 'Allowed choices are off, documented, all'],
    [['--log', 'loud'], 'Allowed choices are text, json, silent'],
    [['exec'], "missing required argument 'command'"],
    [['clock', 'advance', 'soon'], 'Not a span of time: "soon"'],
    [['requests', '--status', 'ok'], 'Give an HTTP status'],
    [['reset', '--keep', 'all'], '"all" is none of faults, clock, journal.'],
    [['sessions', 'drop'], "missing required argument 'id'"],
    [['fidelity', '--json', '--markdown'], 'cannot be used with'],
    [['openapi', 'wps'], 'Allowed choices are feishu, admin'],
  ])('%j is named, with a usage hint, and nothing on stdout', async (argv, message) => {
    const text = await refused(argv);
    expect(text).toContain(message);
    expect(text).toContain('Usage: toy-mock [command] [options]; toy-mock --help lists them.');
    expect(written.stdout).toBe('');
  });

  it.each([
    [['--cert', 'a.pem'], '--cert and --key go together; --key is missing.'],
    [['faults', 'arm'], 'Give rules, or a file with --file.'],
    [['reset', '--url', '127.0.0.1:4610'], '"127.0.0.1:4610" is no URL.'],
    [['clock', 'freeze', 'noon'], 'Not a moment in time: "noon"'],
  ])('%j is found out later, and named', async (argv, message) => {
    expect(await refused(argv)).toContain(message);
  });
});
