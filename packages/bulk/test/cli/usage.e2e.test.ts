import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runCli } from './support/run-cli.ts';
import { startWps } from './support/vendors.ts';

const nowhere = { WPS_APP_ID: 'app', WPS_APP_KEY: 'key', WPS_BASE_URL: 'http://127.0.0.1:1' };
const csv = 'id\na\nb\n';

async function fileOf(name: string, text: string): Promise<string> {
  const file = join(await temporaryFolder(), name);
  await writeFile(file, text);
  return file;
}

describe('help', () => {
  it('lists the commands, and for each its options, variables and exit codes', async () => {
    const root = await runCli(['--help']);
    expect(root).toMatchObject({ code: 0, stderr: '' });
    const commands = {
      'feishu-open': ['--status-id <id>', '--end-time <time>', 'FEISHU_APP_ID, FEISHU_APP_SECRET', 'FEISHU_BASE_URL'],
      'feishu-close': ['--status-id <id>', 'FEISHU_APP_ID, FEISHU_APP_SECRET', 'FEISHU_BASE_URL'],
      'wps-disable': ['WPS_APP_ID, WPS_APP_KEY', 'WPS_BASE_URL'],
      'wps-enable': ['WPS_APP_ID, WPS_APP_KEY', 'WPS_BASE_URL'],
      'fxiaoke-status': [
        '--to <status>',
        'FXIAOKE_APP_ID, FXIAOKE_APP_SECRET, FXIAOKE_PERMANENT_CODE',
        'FXIAOKE_BASE_URL',
      ],
    };
    const common = [
      '--users <file>',
      '--journal <file>',
      '--resume',
      '--rate <n>',
      '--dry-run',
      'Exit codes: 0',
      'Example:',
    ];
    for (const [command, said] of Object.entries(commands)) {
      expect(root.stdout).toContain(command);
      const { code, stdout } = await runCli([command, '--help']);
      expect(code).toBe(0);
      for (const text of [...said, ...common]) expect(stdout).toContain(text);
      // No option takes a secret.
      expect(stdout).not.toMatch(/--[\w-]*(secret|key|token|password|code)/i);
    }
  });

  it('tells the version', async () => {
    expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
  });
});

describe('wrong usage ends with 2, and nothing is sent', () => {
  const wps = (...more: string[]) => ['wps-disable', '--users', '-', '--format', 'csv', ...more];
  it.each([
    ['no command', [], 'Usage: vendor-bulk'],
    ['an unknown command', ['wps-delete'], "unknown command 'wps-delete'"],
    ['no users', ['wps-disable'], "required option '--users <file>' not specified"],
    ['no status', ['feishu-close', '--users', '-'], "required option '--status-id <id>' not specified"],
    ['another status', ['fxiaoke-status', '--to', 'gone', '--users', '-'], 'Allowed choices are disabled, enabled'],
    [
      'an end time in the past',
      ['feishu-open', '--status-id', '1', '--end-time', '1', '--users', '-'],
      '1 lies in the past',
    ],
    ['too large a batch', ['feishu-close', '--status-id', '1', '--batch-size', '51', '--users', '-'], 'from 1 to 50'],
    ['a secret as an option', wps('--app-key', 'k'), "unknown option '--app-key'"],
    ['no format', ['wps-disable', '--users', '-'], 'say --format csv or --format ndjson'],
    ['an unknown ending', ['wps-disable', '--users', 'users.txt'], 'say --format csv or --format ndjson'],
    ['no such file', ['wps-disable', '--users', 'no-such.csv'], 'The users no-such.csv cannot be read: ENOENT'],
    ['resuming without a journal', wps('--resume'), '--resume needs --journal'],
    ['strict with a stream', wps('--strict'), '--strict reads the users twice'],
    ['no rate', wps('--rate', '0'), 'Give calls per second'],
    ['an address without a scheme', wps(), 'WPS_BASE_URL', { ...nowhere, WPS_BASE_URL: 'wps.example' }],
    ['plain http elsewhere', wps(), '--allow-insecure-host', { ...nowhere, WPS_BASE_URL: 'http://wps.example' }],
    ['no credentials', wps(), 'WPS_APP_ID, WPS_APP_KEY are not set', {}],
    ['an empty credential', wps(), 'WPS_APP_KEY is not set', { ...nowhere, WPS_APP_KEY: '' }],
  ])('%s', async (_name, args, message, env: Record<string, string> = nowhere) => {
    const { code, stdout, stderr } = await runCli(args, { env, input: csv });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(stdout).toBe('');
  });

  it('a list without a header', async () => {
    const file = await fileOf('users.csv', 'ou_1\nou_2\n');
    const { code, stderr } = await runCli(['wps-disable', '--users', file], { env: nowhere });
    expect(code).toBe(2);
    expect(stderr).toContain('line 1: there is none of the columns user_id, id, open_id, but "ou_1"');
  });

  it('results over the users or the journal', async () => {
    const file = await fileOf('users.csv', csv);
    const args = ['wps-disable', '--users', file, '--results', file];
    expect(await runCli(args, { env: nowhere })).toMatchObject({ code: 2 });
    expect(await readFile(file, 'utf8')).toBe(csv);
    const both = ['wps-disable', '--users', file, '--results', `${file}.j`, '--journal', `${file}.j`];
    expect((await runCli(both, { env: nowhere })).stderr).toContain('would write over the journal');
  });

  it('results that cannot be written leave no journal behind', async () => {
    const file = await fileOf('users.csv', csv);
    const folder = join(file, '..');
    const args = ['wps-disable', '--users', file, '--journal', join(folder, 'j'), '--results', join(folder, 'no', 'r')];
    const { code, stderr } = await runCli(args, { env: nowhere });
    expect(stderr).toContain('The results cannot be written to');
    expect(code).toBe(2);
    expect(await readdir(folder)).toEqual(['users.csv']);
  });
});

describe('bad lines', () => {
  const users = 'id,name\nbulk-0,A\n,B\nbulk-1\nbulk-1,C\n';

  it('come out as invalid with their numbers, and the rest goes on', async () => {
    const { env } = await startWps([{ id: 'bulk-0' }, { id: 'bulk-1' }]);
    for (const args of [
      ['--users', await fileOf('users.csv', users)],
      ['--users', '-', '--format', 'csv'],
    ]) {
      const { code, results, stderr } = await runCli(['wps-disable', ...args], { env, input: users });
      expect(code).toBe(1);
      expect([...results].sort((one, other) => (one.line ?? 0) - (other.line ?? 0))).toMatchObject([
        { line: 2, id: 'bulk-0', outcome: 'succeeded' },
        { line: 3, outcome: 'invalid', result: 'no-id' },
        { line: 4, outcome: 'invalid', result: 'wrong-columns' },
        { line: 5, id: 'bulk-1', outcome: 'succeeded' },
      ]);
      expect(stderr).toContain('2 done, 0 refused, 0 uncertain, 2 bad lines, 0 left');
    }
  });

  it('with --strict: nothing is sent', async () => {
    const { mock, env } = await startWps([{ id: 'bulk-0' }]);
    const file = await fileOf('users.csv', users);
    const { code, stdout, stderr } = await runCli(['wps-disable', '--strict', '--users', file], { env });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`2 bad lines, and nothing was sent:\n  ${file}, line 3: there is no id`);
    expect(await mock.requests.list({ operation: 'wps.batchDisable' })).toEqual([]);
  });
});

describe('a dry run', () => {
  it('says what would be done, without credentials and without sending', async () => {
    const list = `id\n${Array.from({ length: 2_501 }, (_, index) => `u${index}`).join('\n')}\n`;
    const args = [
      'feishu-close',
      '--status-id',
      '1',
      '--users',
      '-',
      '--format',
      'csv',
      '--dry-run',
      '--batch-size',
      '25',
    ];
    const { code, stdout, stderr } = await runCli(args, { input: list });
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain('2,501 users; 101 calls, up to 25 users in a call, at least 2s');
    expect(stderr).toContain('Limits: 1,000 calls in 60 s, 50 calls in 1 s (documented).');
    expect(stderr).toContain('FEISHU_APP_ID, FEISHU_APP_SECRET are not set');
    expect(stderr).toContain('Dry run: nothing was sent.');
  });

  it('finds bad lines', async () => {
    const { code, stderr } = await runCli(['wps-disable', '--users', '-', '--format', 'csv', '--dry-run'], {
      input: 'id\na\n\u0001\n',
    });
    expect(code).toBe(1);
    expect(stderr).toContain('1 user; 1 call');
    expect(stderr).toContain('the vendor states none');
    expect(stderr).toContain('standard input, line 3: the id holds control characters');
  });
});

describe('the packages of the vendors', () => {
  /** As if a package were not installed: to ask for it fails as Node fails then. */
  const hide = (name: string): readonly string[] => {
    const hooks = `import { registerHooks } from 'node:module';
      registerHooks({ resolve(specifier, context, next) {
        if (specifier !== '${name}') return next(specifier, context);
        const error = new Error("Cannot find package '${name}' imported from /app/main.js");
        throw Object.assign(error, { code: 'ERR_MODULE_NOT_FOUND' });
      } });`;
    return [`--import=data:text/javascript,${encodeURIComponent(hooks)}`];
  };

  it('are not loaded by a command that does not need them, and one that is missing is named', async () => {
    const { env } = await startWps([{ id: 'bulk-0' }]);
    const input = 'id\nbulk-0\n';
    const args = ['wps-disable', '--users', '-', '--format', 'csv'];
    for (const other of ['@x/feishu-status', '@x/fxiaoke-offline']) {
      expect(await runCli(args, { env, input, nodeFlags: hide(other) })).toMatchObject({ code: 0 });
    }
    const missing = await runCli(args, { env, input, nodeFlags: hide('@x/wps-users') });
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain(
      'needs the package @x/wps-users, which is not installed: npm install @x/wps-users',
    );
  });
});
