import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandFailure } from './exit-code.ts';
import { parseCommandLine } from './parse-command-line.ts';

const PROGRAM = { bin: 'toy-mock', version: '1.2.3', defaultPort: 4699 };
const parse = (...argv: string[]) => parseCommandLine(PROGRAM, 'Toy', argv);

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
  vi.unstubAllEnvs();
});

describe('parseCommandLine', () => {
  it('has a default for what a mock needs', async () => {
    expect(await parse()).toEqual({
      port: 4699,
      host: '127.0.0.1',
      randomSeed: '1',
      profile: 'live',
      log: 'text',
    });
  });

  it('reads every flag', async () => {
    const flags = ['--port', '0', '--host', '::1', '--seed', 's.json', '--random-seed', 'x', '--profile', 'documented'];
    expect(await parse(...flags, '--clock', '2026-11-21', '--log', 'json', '--admin-token', 't')).toEqual({
      port: 0,
      host: '::1',
      seed: 's.json',
      randomSeed: 'x',
      profile: 'documented',
      clock: new Date('2026-11-21T00:00:00Z'),
      log: 'json',
      adminToken: 't',
    });
  });

  it('takes the admin token from the environment, unless a flag gives one', async () => {
    vi.stubEnv('X_MOCKS_ADMIN_TOKEN', 'from-env');
    expect(await parse()).toMatchObject({ adminToken: 'from-env' });
    expect(await parse('--admin-token', 'from-flag')).toMatchObject({ adminToken: 'from-flag' });
  });

  it.each([
    [['--prot', '1'], "unknown option '--prot'"],
    [['--port', 'many'], "argument 'many' is invalid. Give a whole number from 0 to 65535."],
    [['--port', '65536'], "argument '65536' is invalid"],
    [['--port', '-1'], "argument '-1' is invalid"],
    [['--port', ''], "argument '' is invalid"],
    [['--port'], "'--port <n>' argument missing"],
    [['--clock', 'noon'], "'--clock <iso>' argument 'noon' is invalid"],
    [['--profile', 'real'], 'Allowed choices are live, documented'],
    [['--log', 'loud'], 'Allowed choices are text, json, silent'],
    [['serve'], 'too many arguments'],
  ])('refuses %j, naming it, with a usage hint', async (argv, message) => {
    await expect(parse(...argv)).rejects.toThrow(CommandFailure);
    await expect(parse(...argv)).rejects.toMatchObject({ exitCode: 2 });
    expect(written.stderr).toContain(message);
    expect(written.stderr).toContain('Usage: toy-mock [options]; toy-mock --help lists them.');
    expect(written.stdout).toBe('');
  });

  it.each([
    ['--help', '/_mock/v1/sessions/default'],
    ['--version', '1.2.3\n'],
  ])('answers %s and leaves nothing to do', async (flag, text) => {
    expect(await parse(flag)).toBeUndefined();
    expect(written.stdout).toContain(text);
  });
});
