import { existsSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { runCommand } from './support/run-command.ts';
import { startToyMocks } from './support/with-toy-mocks.ts';

const exec = (flags: readonly string[], script: string) =>
  runCommand(['exec', ...flags, '--', process.execPath, '--input-type=module', '-e', script], {}, 'toy-mocks');

describe('exec', () => {
  it('runs a command that finds the mocks in its environment, and ends as it did', async () => {
    const { code, stdout } = await exec(
      ['--admin-token', 'token-of-test'],
      `const { X_MOCKS_URL, X_MOCKS_ADMIN_TOKEN, FEISHU_BASE_URL, FEISHU_APP_ID, WPS_BASE_URL } = process.env;
       const user = await (await fetch(FEISHU_BASE_URL + '/toy/users/u1')).json();
       const all = [X_MOCKS_URL === FEISHU_BASE_URL, X_MOCKS_URL === WPS_BASE_URL, X_MOCKS_ADMIN_TOKEN];
       console.log(JSON.stringify([...all, FEISHU_APP_ID, user.id]));
       process.exitCode = 7;`,
    ).ended;
    expect(code).toBe(7);
    expect(JSON.parse(stdout)).toEqual([true, true, 'token-of-test', expect.stringMatching(/^toy_mock_/), 'u1']);
  });

  it('takes a free port when another mock has its usual one, and leaves flags of the command alone', async () => {
    await startToyMocks();
    const { code, stdout } = await runCommand(['exec', 'echo', '--port', '1'], {}, 'toy-mocks').ended;
    expect({ code, stdout }).toEqual({ code: 0, stdout: '--port 1\n' });
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('passes %s on and ends with %d when the command ends by it', async (signal, expected) => {
    const command = exec([], "console.log('up'); setInterval(() => {}, 1000);");
    await vi.waitFor(() => expect(command.output().stdout).toBe('up\n'), { timeout: 30_000 });
    command.child.kill(signal);
    expect((await command.ended).code).toBe(expected);
  });

  it('ends with the code of a command that takes the signal', async () => {
    const command = exec(
      [],
      "process.on('SIGTERM', () => process.exit(9)); console.log('up'); setInterval(() => {}, 1000);",
    );
    await vi.waitFor(() => expect(command.output().stdout).toBe('up\n'), { timeout: 30_000 });
    command.child.kill('SIGTERM');
    expect((await command.ended).code).toBe(9);
  });

  it('ends with 1 when the command was content and --fail-on is not', async () => {
    const script = "await fetch(process.env.X_MOCKS_URL + '/toy/violate', { method: 'POST' });";
    const { code, stderr } = await exec(['--fail-on', 'violations'], script).ended;
    expect(code).toBe(1);
    expect(stderr).toContain('POST /toy/violate');
    expect((await exec(['--fail-on', 'inferred'], script).ended).code).toBe(0);
  });

  it('serves HTTPS with a certificate that the command trusts, and removes it', async () => {
    const { code, stdout } = await exec(
      ['--tls'],
      `const { X_MOCKS_URL, NODE_EXTRA_CA_CERTS } = process.env;
       const port = new URL(X_MOCKS_URL).port;
       const users = ['127.0.0.1', 'localhost'].map((host) => fetch('https://' + host + ':' + port + '/toy/users/u1'));
       const statuses = (await Promise.allSettled(users)).map(({ value }) => value?.status);
       console.log(JSON.stringify({ statuses, file: NODE_EXTRA_CA_CERTS }));`,
    ).ended;
    expect(code).toBe(0);
    const { statuses, file } = JSON.parse(stdout);
    expect(statuses).toEqual([200, 200]);
    expect(existsSync(file)).toBe(false);
  });

  it('says what to do when there is no openssl', async () => {
    const { code, stderr } = await runCommand(['exec', '--tls', '--', 'true'], { PATH: '/nowhere' }, 'toy-mocks').ended;
    expect(code).toBe(1);
    expect(stderr).toContain('openssl is not installed. Install it, or give --cert and --key.');
  });

  it.each([
    [['exec'], 2, "missing required argument 'command'"],
    [['exec', '--', 'no-such-command-here'], 127, 'no-such-command-here cannot be run: there is no such command.'],
  ])('%j ends with %d', async (argv, expected, message) => {
    const { code, stderr } = await runCommand(argv, {}, 'toy-mocks').ended;
    expect(code).toBe(expected);
    expect(stderr).toContain(message);
  });
});
