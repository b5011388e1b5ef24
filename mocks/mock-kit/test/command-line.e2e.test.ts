import { request } from 'undici';
import { describe, expect, it, vi } from 'vitest';
import { open, requestText, untilReceived } from './support/raw-http.ts';
import { runCommand } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { startToyMock } from './support/with-toy-mock.ts';

const files = temporaryFolder();

describe('a mock from the command line', () => {
  it('prints one line on stdout, serves, and ends with 0 on SIGTERM', async () => {
    const command = runCommand(['--port', '0', '--clock', '2026-11-21T08:00:00Z', '--random-seed', 'abc']);
    const url = await command.ready;
    const answer = await request(`${url}/toy/users/u1`);
    expect(answer.headers['date']).toBe('Sat, 21 Nov 2026 08:00:00 GMT');
    await answer.body.dump();
    command.child.kill('SIGTERM');

    const { code, stdout, stderr } = await command.ended;
    expect(code).toBe(0);
    expect(stdout).toBe(`toy-mock ready ${url}\n`);
    expect(stderr).toMatch(/^Toy +appId toy_mock_[0-9a-f]{8}\nCredentials +http:\S+\/_mock\/v1\/sessions\/default$/m);
    expect(stderr).toContain('feishu GET /toy/users/u1 200');
    expect(stderr).not.toContain('toy-canary-secret');
  });

  it('starts from a seed file', async () => {
    const file = await files.write('good.json', '{"users":[{"id":"u7","name":"Seven"}]}');
    const command = runCommand(['--port', '0', '--seed', file, '--log', 'silent', '--profile', 'documented']);
    const url = await command.ready;
    expect(await (await request(`${url}/toy/users/u7`)).body.json()).toEqual({ id: 'u7', name: 'Seven' });
    command.child.kill('SIGINT');
    const { code, stderr } = await command.ended;
    expect(code).toBe(0);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^Toy /),
      expect.stringMatching(/^Credentials /),
      expect.stringMatching(/^Page /),
    ]);
  });

  it('takes the admin token from the environment', async () => {
    const command = runCommand(['--port', '0', '--host', '0.0.0.0'], { X_MOCKS_ADMIN_TOKEN: 'canary-token' });
    expect(await command.ready).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    command.child.kill('SIGTERM');
    expect(await command.ended).toMatchObject({ code: 0, stderr: expect.not.stringContaining('canary-token') });
  });

  it('gives a request under way two seconds on SIGTERM, and ends at once on the second signal', async () => {
    const command = runCommand(['--port', '0']);
    const socket = await open(await command.ready);
    const hanging = untilReceived(socket, '100 Continue');
    socket.on('error', () => {});
    socket.write(requestText('POST /toy/echo', ['Content-Length: 2', 'Expect: 100-continue']));
    await hanging;
    command.child.kill('SIGTERM');
    await vi.waitFor(() => expect(open(`http://127.0.0.1:${socket.remotePort}`)).rejects.toThrow());
    expect(command.child.exitCode).toBeNull();
    const signalledMs = performance.now();
    command.child.kill('SIGTERM');
    expect((await command.ended).code).toBe(1);
    expect(performance.now() - signalledMs).toBeLessThan(1000);
  });
});

describe('a mistake on the command line', () => {
  it.each([
    [['--prot', '1'], "unknown option '--prot'"],
    [['--host', '0.0.0.0'], '--admin-token: is needed to listen on 0.0.0.0'],
  ])('%j ends with 2, names it and shows the usage', async (argv, message) => {
    const { code, stdout, stderr } = await runCommand(argv).ended;
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: toy-mock [command] [options]; toy-mock --help lists them.');
  });

  it('with a port in use ends with 3, says which and what to do', async () => {
    const { port } = await startToyMock();
    const { code, stdout, stderr } = await runCommand(['--port', String(port)]).ended;
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain(`${port} on 127.0.0.1 is in use`);
    expect(stderr).toContain('--port 0');
  });

  it.each([
    ['missing.json', undefined, 'cannot be read: ENOENT'],
    ['broken.json', '{"users":', 'is not JSON'],
    ['wrong.json', '{"users":[{"id":"u1","name":1}]}', 'users.0.name: must be a string'],
  ])('with the seed file %s ends with 4 and says what is wrong in it', async (name, content, message) => {
    const file = content === undefined ? files.path(name) : await files.write(name, content);
    const { code, stdout, stderr } = await runCommand(['--port', '0', '--seed', file]).ended;
    expect(code).toBe(4);
    expect(stdout).toBe('');
    expect(stderr).toContain(file);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});

describe('what the command tells about itself', () => {
  it('prints help with the way to the credentials', async () => {
    const { code, stdout } = await runCommand(['--help']).ended;
    expect(code).toBe(0);
    expect(stdout).toContain('http://127.0.0.1:4699/_mock/v1/sessions/default');
    expect(stdout).toContain('X_MOCKS_ADMIN_TOKEN');
  });

  it('prints its version', async () => {
    expect(await runCommand(['--version']).ended).toMatchObject({ code: 0, stdout: '1.2.3\n' });
  });
});
