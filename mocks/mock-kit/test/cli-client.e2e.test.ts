import { once } from 'node:events';
import { createServer } from 'node:net';
import { request } from 'undici';
import { describe, expect, it, vi } from 'vitest';
import { runCommand, runProgram } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { startToyMocks } from './support/with-toy-mocks.ts';

const files = temporaryFolder();

/** Runs a command against a mock in this process. */
async function call(url: string, ...argv: string[]) {
  const { code, stdout, stderr } = await runCommand(argv, { X_MOCKS_URL: url }, 'toy-mocks').ended;
  return { code, stdout, stderr };
}

describe('health', () => {
  it('ends with 0 when a mock answers, and with 1 when none does', async () => {
    const { url } = await startToyMocks();
    expect(await call(url, 'health')).toMatchObject({ code: 0, stdout: `ready ${url} feishu,wps, version 0.0.0\n` });
    const json = await call(url, 'health', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ status: 'ready', vendors: ['feishu', 'wps'] });
    const port = await freePort();
    const { code, stdout, stderr } = await call(`http://127.0.0.1:${port}`, 'health');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`No mock server answers at http://127.0.0.1:${port}`);
    expect(stderr).toContain('ECONNREFUSED');
  });

  it('waits for one that is about to start', async () => {
    const port = await freePort();
    const waiting = call(`http://127.0.0.1:${port}`, 'health', '--wait', '50s');
    await startToyMocks({ port });
    expect((await waiting).code).toBe(0);
  });

  it('is no way to greet another server', async () => {
    const other = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi'));
    await once(other.listen(0, '127.0.0.1'), 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const { code, stderr } = await call(`http://127.0.0.1:${port}`, 'health');
    other.close();
    expect(code).toBe(1);
    expect(stderr).toContain('is not ready: an answer with status 200');
  });
});

describe('env', () => {
  it('prints what a shell can take, for the default session and for another', async () => {
    const mocks = await startToyMocks();
    const session = await mocks.session();
    const { stdout } = await call(mocks.url, 'env', '--session', session.id);
    const script = `${stdout}\necho "$FEISHU_APP_ID $WPS_BASE_URL $X_MOCKS_URL"`;
    const shell = await runProgram(['sh', '-c', script]).ended;
    expect(shell.stdout).toBe(`${session.credentials.feishu.appId} ${mocks.url} ${mocks.url}\n`);
    const json = await call(mocks.url, 'env', '--format', 'json');
    expect(JSON.parse(json.stdout)).toEqual({ ...mocks.env, X_MOCKS_URL: mocks.url });
  });

  it.each([
    ['dotenv', (name: string, value: string) => `${name}="${value}"`],
    ['github', (name: string, value: string) => `${name}=${value}`],
  ])('prints lines for %s', async (format, line) => {
    const { url, env } = await startToyMocks();
    const { stdout } = await call(url, 'env', '--format', format);
    const all = Object.entries({ ...env, X_MOCKS_URL: url });
    expect(stdout).toBe(all.map(([name, value]) => `${line(name, value)}\n`).join(''));
  });

  it('takes it back without a mock', async () => {
    const { code, stdout } = await call('http://127.0.0.1:1', 'env', '--unset');
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(['unset FEISHU_BASE_URL', 'unset X_MOCKS_URL']));
  });
});

describe('requests', () => {
  it('lists them, and picks some of them', async () => {
    const { url } = await startToyMocks({ clock: '2026-11-21T08:00:00Z' });
    expect(await call(url, 'requests')).toMatchObject({ code: 0, stdout: '' });
    await request(`${url}/toy/users/u1`);
    await request(`${url}/toy2/users/u9`);
    await request(`${url}/toy/violate`, { method: 'POST' });

    const { stdout } = await call(url, 'requests');
    const [heading, first, second, ...notes] = stdout.split('\n');
    expect(heading).toMatch(/^# +TIME +STATUS +MS +OPERATION +REQUEST$/);
    expect(first).toMatch(/^1 +08:00:00\.000 +200 +\d+ +toy\.getUser +GET \/toy\/users\/u1$/);
    expect(second).toMatch(/^2 +08:00:00\.000 +404 +\d+ +toy2\.getUser +GET \/toy2\/users\/u9$/);
    expect(notes).toContain('     inferred: toy2.guess');
    expect(notes).toContain('     violation toy-wrong at body.toy: toy says so');
    // What a client sent must not steer the terminal.
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);

    const picked = async (...flags: string[]) =>
      (await call(url, 'requests', '--json', ...flags)).stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).operation);
    expect(await picked('--operation', 'toy2.*')).toEqual(['toy2.getUser']);
    expect(await picked('--status', '200')).toEqual(['toy.getUser', 'toy.violate']);
    expect(await picked('--violations')).toEqual(['toy.violate']);
  });

  it('prints one as a curl command that repeats it', async () => {
    const mocks = await startToyMocks();
    await request(`${mocks.url}/toy/users/u2`);
    const { stdout } = await call(mocks.url, 'requests', '--curl', '1');
    expect(stdout).toMatch(/^curl .*'http:\/\/127\.0\.0\.1:\d+\/toy\/users\/u2'\n$/s);
    const { id = '' } = (await mocks.requests.last()) ?? {};
    expect((await call(mocks.url, 'requests', '--curl', id)).stdout).toBe(stdout);
    expect((await call(mocks.url, 'requests', '--curl', '7')).code).toBe(1);
  });

  it('follows them, those before included, until it is told to stop', async () => {
    const { url } = await startToyMocks();
    await request(`${url}/toy/users/u1`);
    const command = runCommand(['requests', '--follow', '--operation', 'toy.*'], { X_MOCKS_URL: url }, 'toy-mocks');
    const lines = () => command.output().stdout.split('\n').length - 1;
    await vi.waitFor(() => expect(lines()).toBe(1), { timeout: 30_000 });
    await request(`${url}/toy2/users/u1`);
    await request(`${url}/toy/users/u2`);
    await vi.waitFor(() => expect(lines()).toBe(2), { timeout: 30_000 });
    command.child.kill('SIGINT');
    const { code, stdout } = await command.ended;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^#1 .*GET \/toy\/users\/u1\n#3 .*GET \/toy\/users\/u2\n$/);
  });

  it('stops to follow when the mock stops', async () => {
    const mocks = await startToyMocks();
    await request(`${mocks.url}/toy/users/u1`);
    const command = runCommand(['requests', '--follow', '--json'], { X_MOCKS_URL: mocks.url }, 'toy-mocks');
    await vi.waitFor(() => expect(command.output().stdout).toContain('\n'), { timeout: 30_000 });
    await mocks.close();
    expect((await command.ended).code).toBe(0);
  });
});

describe('faults', () => {
  it('arms them from text and file, lists them, and clears them', async () => {
    const mocks = await startToyMocks();
    expect(await call(mocks.url, 'faults')).toMatchObject({ code: 0, stdout: '' });
    const armed = await call(mocks.url, 'faults', 'arm', 'toy.getUser: 429(retry=1) x2, pass; toy2.*: reset x*');
    expect(armed.code).toBe(0);
    await request(`${mocks.url}/toy/users/u1`);
    const file = await files.write('rules.yaml', '- id: mine\n  match: {}\n  script: [pass]\n');
    expect((await call(mocks.url, 'faults', 'arm', '--file', file)).code).toBe(0);

    const { stdout } = await call(mocks.url, 'faults');
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^ID +HITS +LEFT +MATCH +SCRIPT$/),
      expect.stringMatching(/^\S+ +1 +2 +operation toy\.getUser +429\(retry=1\) x2, pass$/),
      expect.stringMatching(/^\S+ +0 +no end +operation toy2\.\* +reset x\*$/),
      expect.stringMatching(/^mine +0 +1 +any request +pass$/),
      '',
    ]);

    expect((await call(mocks.url, 'faults', 'clear', 'mine')).code).toBe(0);
    expect(await mocks.faults.list()).toHaveLength(2);
    expect((await call(mocks.url, 'faults', 'clear')).code).toBe(0);
    expect(await mocks.faults.list()).toEqual([]);
  });

  it.each([
    [['arm', 'toy.nothing: 429'], 4, 'no operation is called toy.nothing'],
    [['arm'], 2, 'Give rules, or a file with --file.'],
    [['clear', 'nobody'], 1, 'has no fault "nobody"'],
    [['cleer'], 2, "unknown command 'cleer'. Did you mean clear?"],
  ])('%j ends with %d', async (argv, expected, message) => {
    const { url } = await startToyMocks();
    const { code, stderr } = await call(url, 'faults', ...argv);
    expect(code).toBe(expected);
    expect(stderr).toContain(message);
  });
});

it('clock shows the time, and changes it', async () => {
  const { url } = await startToyMocks();
  const clock = async (...argv: string[]) => (await call(url, 'clock', ...argv)).stdout;
  expect(await clock()).toMatch(/^real \d{4}-/);
  expect(await clock('freeze', '2026-11-21T08:00:00Z')).toBe('frozen 2026-11-21T08:00:00.000Z\n');
  expect(await clock('advance', '90m')).toBe('frozen 2026-11-21T09:30:00.000Z\n');
  expect(await clock('set', '2027-01-01')).toBe('frozen 2027-01-01T00:00:00.000Z\n');
  expect(await clock('resume')).toMatch(/^real /);
  expect(await call(url, 'clock', 'advance', 'soon')).toMatchObject({ code: 2 });
  expect(await call(url, 'clock', 'freeze', 'noon')).toMatchObject({ code: 2 });
});

it('sessions are made, listed and dropped', async () => {
  const { url } = await startToyMocks();
  const id = (await call(url, 'sessions', 'create', '--label', 'mine', '--clock', '2026-11-21')).stdout.trim();
  expect((await call(url, 'clock', '--session', id)).stdout).toBe('frozen 2026-11-21T00:00:00.000Z\n');
  const created = JSON.parse((await call(url, 'sessions', 'create', '--json', '--ttl', '10m')).stdout);
  expect(created).toMatchObject({ env: { FEISHU_APP_ID: expect.stringContaining(created.id) } });
  expect((await call(url, 'sessions')).stdout).toMatch(
    new RegExp(`^ID .*LABEL\ndefault +0 +feishu,wps\n${id} +0 +feishu,wps +mine\n${created.id} .*\n$`),
  );
  expect((await call(url, 'sessions', 'drop', id)).code).toBe(0);
  expect(await call(url, 'sessions', 'drop', id)).toMatchObject({ code: 1, stderr: expect.stringContaining(id) });
});

it('reset puts a session back, but for what is kept', async () => {
  const mocks = await startToyMocks();
  await mocks.clock.freeze('2026-11-21');
  await request(`${mocks.url}/toy/users/u1`);
  expect((await call(mocks.url, 'reset', '--keep', 'journal')).code).toBe(0);
  expect(await mocks.requests.count()).toBe(1);
  expect((await mocks.clock.now()).getTime()).not.toBe(Date.parse('2026-11-21'));
  expect((await call(mocks.url, 'reset')).code).toBe(0);
  expect(await mocks.requests.count()).toBe(0);
});

it.each([
  ['reset', '--session', 'nobody'],
  ['requests', '--session', 'nobody'],
  ['requests', '--follow', '--session', 'nobody'],
])('%s %s %s ends with 1, saying that there is no such session', async (...argv) => {
  const { url } = await startToyMocks();
  const { code, stderr } = await call(url, ...argv);
  expect(code).toBe(1);
  expect(stderr).toContain('There is no session "nobody".');
});

it('a URL that is none ends with 2', async () => {
  expect(await call('127.0.0.1:4610', 'reset')).toMatchObject({ code: 2 });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
