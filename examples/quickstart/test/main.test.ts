import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { columnsOf } from './support/columns-of.ts';
import { type Finished, runQuickstart } from './support/run-quickstart.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// Each run is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe('the quickstart as a newcomer runs it', () => {
  let run: Finished;
  let lines: readonly string[];

  beforeAll(async () => {
    run = await runQuickstart();
    lines = run.stdout.split('\n');
  });

  it('ends well and complains of nothing', () => {
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('compared with the state of the mocks: all as they should be.');
  });

  it('names the line of the CSV files that cannot be read, and reads the rest', () => {
    const at = lines.findIndex((line) => line.includes('wps-users.csv'));
    expect(lines[at]).toMatch(/examples\/data\/wps-users\.csv +144 users/);
    expect(lines[at + 1]).toBe('    line 58 is passed over: it has 1 column instead of 3');
  });

  it('tells each result of Feishu with its number of users', () => {
    expect(words(lines)).toEqual(
      expect.arrayContaining([
        'success_show 121 - done',
        'success_user_close_syn 4 - done',
        'success_user_in_higher_priority_system_status 4 - done',
        'success - 129 done',
        'fail 2 2 try again',
        'invalid_user_id 3 3 rejected',
        'invisible_user_id 4 4 rejected',
        'resign_user_id 4 4 rejected',
        'otherTenantUser 1 1 batch refused',
      ]),
    );
  });

  it('names each user that WPS 365 and Fxiaoke refuse, with the reason', () => {
    expect(words(lines)).toEqual(
      expect.arrayContaining([
        'disabled 141',
        'userNotFound (400002125) 2 mock-user-9001',
        'mock-user-9002',
        'userDeleted (400002128) 1 mock-deleted-user',
        'disabled 152',
        'openUserIdNotFound (20012) 3 FSUID_00000000000000000000000000009001',
      ]),
    );
  });

  it.each([
    'unknown status id vendor invalidParameter 2005001 yes',
    "other tenant's user vendor otherTenantUser 2005006 yes",
    'tenant without right vendor tenantNotPermitted 2005007 yes',
    'wrong appSecret vendor appCredentialsRejected 10014 yes',
    'end_time in the past input user_list[0].end_time - no',
    'plain http baseURL config option baseURL - no',
    'wrong baseURL path protocol problem not-json - yes',
    'nobody listening transport problem connection - no',
    'unknown user vendor userNotFound 400002125 yes',
    'deleted user vendor userDeleted 400002128 yes',
    'super administrator vendor superAdministratorProtected 400002158 yes',
    'wrong appKey vendor invalidClient 40100008 yes',
    'wrong signature vendor permissionDenied 403000001 yes',
    'missing scope vendor scopeMissing 400000003 yes',
    'unknown employee vendor openUserIdNotFound 20012 yes',
    'wrong appSecret vendor appSecretRejected 10006 yes',
    'stopped app vendor appStopped 20021 yes',
    'app not authorised vendor appNotAuthorised 20022 yes',
    "another corp's token vendor corpAccessTokenInvalid 20016 yes",
    'documented path vendor parameterError 32000 yes',
    "paths: 'observed' none - - yes",
  ])('shows what the caller sees: %s', (line) => {
    expect(words(lines)).toContain(line);
  });

  it('shows for each vendor that an expired token is nothing to the caller', () => {
    expect(words(lines).filter((line) => line === 'expired token none - - yes')).toHaveLength(3);
    expect(run.stdout.match(/Refreshed; the caller sees nothing\./g)).toHaveLength(3);
  });

  it('is plain in a log: no escape codes, no carriage returns, at most 80 columns, not a line per user', () => {
    for (const control of ['\x1b', '\r']) expect(run.stdout).not.toContain(control);
    expect(lines.filter((line) => columnsOf(line) > 80 || line.endsWith(' '))).toEqual([]);
    expect(lines.filter((line) => / of 1\d\d$/.test(line))).toHaveLength(15);
  });

  it('says what to do next in three lines', () => {
    expect(lines.slice(-5)).toEqual([
      expect.stringMatching(/^Next ─+$/),
      expect.stringContaining('README.md'),
      expect.stringContaining('feishu-status-mock --port 4611'),
      expect.stringContaining('npx -y pnpm@12.21.0 test'),
      '',
    ]);
  });
});

describe('the quickstart when something is wrong', () => {
  it('names a CSV file that is not there and what to do about it, without a stack', async () => {
    const folder = await temporaryFolder({});
    const file = join(folder, 'feishu-users.csv');
    expect(await runQuickstart('--data', folder)).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `Cannot read ${file}: there is no such file; --data names the folder it is in.\n`,
    });
  });

  it('exits 2 with the usage for a flag that it does not have', async () => {
    const { exitCode, stdout, stderr } = await runQuickstart('--fast');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain("Unknown option '--fast'");
    expect(stderr).toContain('Usage: quickstart [--data <folder>]');
  });

  it('prints the usage when asked', async () => {
    const { exitCode, stdout } = await runQuickstart('--help');
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining('--data <folder>') });
  });

  it('goes on to the end when nobody reads its output any more', async () => {
    const mainFile = fileURLToPath(new URL('../src/main.ts', import.meta.url));
    const child = spawn(process.execPath, ['--conditions=@x/source', mainFile], { stdio: ['ignore', 'pipe', 'pipe'] });
    const stderr = child.stderr.setEncoding('utf8').toArray();
    child.stdout.once('data', () => child.stdout.destroy());
    const [exitCode] = await once(child, 'exit');
    expect({ exitCode, stderr: (await stderr).join('') }).toEqual({ exitCode: 0, stderr: '' });
  });
});

/** The words of each line, so that the width of a column is no part of what is expected. */
function words(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trim().replace(/ +/g, ' '));
}
