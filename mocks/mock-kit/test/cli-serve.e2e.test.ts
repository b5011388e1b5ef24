import { access, readFile } from 'node:fs/promises';
import { request } from 'undici';
import { describe, expect, it, vi } from 'vitest';
import { admin } from './support/admin.ts';
import { runCommand } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const files = temporaryFolder();
const serve = (argv: readonly string[], env?: NodeJS.ProcessEnv) => runCommand(argv, env, 'toy-mocks');

async function userOf(url: string, path: string): Promise<unknown> {
  return (await request(`${url}${path}`)).body.json();
}

describe('serve, for several vendors', () => {
  it('names them on its one line, and answers for each of them', async () => {
    const command = serve(['serve', '--port', '0']);
    const url = await command.ready;
    expect(await userOf(url, '/toy/users/u1')).toMatchObject({ id: 'u1' });
    expect(await userOf(url, '/toy2/users/u1')).toMatchObject({ id: 'u1' });
    command.child.kill('SIGTERM');
    expect(await command.ended).toMatchObject({ code: 0, stdout: `toy-mocks ready ${url} feishu,wps\n` });
  });

  it('serves some of them', async () => {
    const command = serve(['--port', '0', '--vendor', 'wps']);
    const url = await command.ready;
    expect(await userOf(url, '/toy/users/u1')).toMatchObject({ toy2: 'no route' });
    expect(command.output().stdout).toBe(`toy-mocks ready ${url} wps\n`);
  });

  it('says the same as JSON and in the ready file, which is gone at the end', async () => {
    const file = files.path('ready.json');
    const command = serve(['--port', '0', '--json', '--ready-file', file, '--allow-shutdown']);
    await vi.waitFor(() => expect(command.output().stdout).toContain('\n'), { timeout: 30_000 });
    const event = JSON.parse(command.output().stdout);
    const { url } = event;
    expect(event).toEqual({
      event: 'ready',
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      pid: command.child.pid,
      vendors: {
        feishu: { baseURL: url, behaviourVersion: '2026-11' },
        wps: { baseURL: url, behaviourVersion: '2026-11' },
      },
      adminUrl: `${url}/_mock/v1`,
    });
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(event);

    expect((await admin(url, 'POST', '/v1/shutdown')).status).toBe(202);
    expect((await command.ended).code).toBe(0);
    await expect(access(file)).rejects.toThrow('ENOENT');
  });

  it('takes its flags from the environment, but never PORT', async () => {
    const seed = await files.write('env.json', '{"wps":{"users":[{"id":"u7","name":"Seven"}]}}');
    const command = serve([], {
      X_MOCKS_PORT: '0',
      X_MOCKS_HOST: '::1',
      X_MOCKS_SEED: seed,
      X_MOCKS_LOG: 'silent',
      PORT: '1',
    });
    const url = await command.ready;
    expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect(await userOf(url, '/toy2/users/u7')).toMatchObject({ name: 'Seven' });
    expect(command.output().stderr).not.toContain('GET /toy2');
  });

  it('does what the other flags ask for', async () => {
    const flags = ['--rate-limits', 'off', '--quiet-headers', '--no-admin', '--clock', 'frozen:2026-11-21T08:00:00Z'];
    const command = serve(['--port', '0', ...flags, '--faults', 'toy.getUser: 429 x2']);
    const url = await command.ready;
    const first = await request(`${url}/toy/users/u1`);
    expect(first.statusCode).toBe(429);
    expect(first.headers).toMatchObject({ date: 'Sat, 21 Nov 2026 08:00:00 GMT' });
    expect(Object.keys(first.headers).filter((name) => name.startsWith('x-mock-'))).toEqual([]);
    await first.body.dump();
    for (let calls = 0; calls < 4; calls += 1) {
      expect((await request(`${url}/toy/limited`, { method: 'POST' })).statusCode).toBe(200);
    }
    expect((await request(`${url}/_mock/v1/health`)).statusCode).toBe(404);
    expect(command.output().stderr).not.toContain('/_mock');
  });

  it('ends with 1 when an answer had what --fail-on names, and says which request', async () => {
    const command = serve(['--port', '0', '--fail-on', 'inferred,violations']);
    const url = await command.ready;
    const { body } = await admin(url, 'POST', '/v1/sessions');
    const { id } = Object(body);
    await request(`${url}/toy/violate`, { method: 'POST', headers: { 'x-mock-session': id } });
    await request(`${url}/toy2/users/u9`);
    await admin(url, 'DELETE', `/v1/sessions/${id}`);
    command.child.kill('SIGTERM');
    const { code, stderr } = await command.ended;
    expect(code).toBe(1);
    expect(stderr).toContain('--fail-on inferred,violations: 2 requests had some:');
    expect(stderr).toContain(`session ${id}: #1 POST /toy/violate -> 200 (toy.violate)`);
    expect(stderr).toContain('violation toy-wrong at body.toy: toy says so');
    expect(stderr).toContain('rests on the inferred rule toy2.guess');
  });

  it('ends with 0 when no answer had any', async () => {
    const command = serve(['--port', '0', '--fail-on', 'inferred,violations']);
    await request(`${await command.ready}/toy/users/u1`);
    command.child.kill('SIGTERM');
    expect((await command.ended).code).toBe(0);
  });
});

describe('the seed file', () => {
  it('is YAML too', async () => {
    const file = await files.write('seed.yaml', 'feishu:\n  users:\n    - id: u8\n      name: Eight\n');
    const command = serve(['--port', '0', '--seed', file]);
    expect(await userOf(await command.ready, '/toy/users/u8')).toMatchObject({ name: 'Eight' });
  });

  it('may be keyed by vendor for one vendor, and speak of others', async () => {
    const file = await files.write('keyed.json', '{"feishu":{"users":[{"id":"u6","name":"Six"}]},"wps":{"any":1}}');
    const command = runCommand(['--port', '0', '--seed', file]);
    expect(await userOf(await command.ready, '/toy/users/u6')).toMatchObject({ name: 'Six' });
  });

  it('may name the JSON Schema that editors check it by', async () => {
    const content = '{"$schema":"./seed.schema.json","feishu":{"users":[{"id":"u5","name":"Five"}]}}';
    const command = serve(['--port', '0', '--seed', await files.write('with-schema.json', content)]);
    expect(await userOf(await command.ready, '/toy/users/u5')).toMatchObject({ name: 'Five' });
  });

  it.each([
    ['not by vendor', '{"users":[]}', '(root): must be an object with some of feishu, wps as keys'],
    ['wrong for two', '{"feishu":{"users":[{"id":"u1","name":1}]},"wps":{}}', 'feishu.users.0.name: must be a string'],
    ['wrong for the second', '{"wps":{}}', 'wps.users: must be a list'],
  ])('%s ends with 4, naming each place', async (name, content, message) => {
    const file = await files.write(`${name}.json`, content);
    const { code, stdout, stderr } = await serve(['--port', '0', '--seed', file]).ended;
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toContain(`The seed file ${file} is invalid:`);
    expect(stderr).toContain(message);
  });
});

describe('faults from the start', () => {
  it.each([
    ['faults.json', '[{"match":{"operation":"toy.getUser"},"script":[{"status":503}]}]'],
    ['faults.yml', '- match: { op: toy.getUser }\n  script: [{ status: 503 }]\n'],
    ['faults.txt', 'toy.getUser: 503\n'],
  ])('come from the file %s', async (name, content) => {
    const command = serve(['--port', '0', '--faults', await files.write(name, content)]);
    expect((await request(`${await command.ready}/toy/users/u1`)).statusCode).toBe(503);
  });

  it('that are invalid end with 4, naming each place', async () => {
    const file = await files.write('bad.json', '[{"match":{"operation":"toy.gitUser"},"script":[{"status":999}]}]');
    const { code, stderr } = await serve(['--port', '0', '--faults', file]).ended;
    expect(code).toBe(4);
    expect(stderr).toContain(`The fault file ${file} is invalid:`);
    expect(stderr).toContain('0.match.operation: no operation is called toy.gitUser. Did you mean toy.getUser');
  });
});
