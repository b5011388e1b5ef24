import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../src/run-command.ts';
import { type RecordingServer, startRecordingServer } from './support/recording-server.ts';
import { createDesk, type Desk } from './toy-vendor/client/src/index.ts';
import { startDeskMock } from './toy-vendor/mock/src/start.ts';

/** The recipe of docs/guides/adding-a-vendor.md, tried with a vendor that does not exist: each side by itself first. */
const until = '2026-11-21T18:00:00Z';

describe('the client against a bare server', () => {
  let server: RecordingServer;
  afterEach(() => server.close());

  it('fetches a token, and sends what the page says', async () => {
    server = await startRecordingServer([
      '{"code":0,"msg":"ok","token":"t-1","expire":7200}',
      `{"code":0,"msg":"ok","data":{"user_id":"a/b","until":"${until}"}}`,
    ]);
    const desk = createDesk({ appId: 'id', appSecret: 'secret', baseURL: server.url });
    expect(await desk.setAway({ user_id: 'a/b', until })).toEqual({ user_id: 'a/b', until });
    await desk.close();
    const sent = server.requests.map(({ method, url, body }) => ({ method, url, body }));
    expect(sent).toEqual([
      { method: 'POST', url: '/desk/v1/token', body: '{"app_id":"id","app_secret":"secret"}' },
      { method: 'POST', url: '/desk/v1/users/a%2Fb/away', body: `{"until":"${until}"}` },
    ]);
    expect(server.requests[1]?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-desk-token': 't-1',
    });
  });
});

describe('the mock', () => {
  let mock: Awaited<ReturnType<typeof startDeskMock>>;
  beforeEach(async () => {
    mock = await startDeskMock();
  });
  afterEach(() => mock.close());

  /** A request that no code of ours has made. */
  async function send(path: string, body?: object, token?: string): Promise<[status: number, body: unknown]> {
    const response = await fetch(mock.url + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'Content-Type': 'application/json', ...(token !== undefined && { 'X-Desk-Token': token }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return [response.status, await response.json()];
  }

  it('answers raw requests as the page says', async () => {
    const { appId: app_id, appSecret: app_secret } = mock.credentials;
    expect(await send('/desk/v1/token', { app_id, app_secret: 'wrong' })).toEqual([
      400,
      { code: 4001, msg: 'wrong credentials' },
    ]);
    const [status, answered] = await send('/desk/v1/token', { app_id, app_secret });
    expect([status, answered]).toEqual([200, { code: 0, msg: 'ok', token: expect.any(String), expire: 7200 }]);
    const { token } = Object(answered);
    const path = '/desk/v1/users/u1/away';
    expect(await send(path, { until }, 'another')).toEqual([401, { code: 4011, msg: 'token invalid' }]);
    expect(await send(path, { until: 'tomorrow' }, token)).toEqual([400, { code: 4002, msg: 'body invalid' }]);
    expect(await send(path, { until }, token)).toEqual([200, { code: 0, msg: 'ok', data: { user_id: 'u1', until } }]);
    expect(await send(path, undefined, token)).toEqual([200, { code: 0, msg: 'ok', data: { user_id: 'u1', until } }]);
    expect(await send('/desk/v1/users/u9/away', undefined, token)).toEqual([404, { code: 4041, msg: 'no such user' }]);
    expect(await send('/desk/v1/nothing', undefined, token)).toEqual([404, { code: 4040, msg: 'no such path' }]);
  });

  it('has state, fidelity report and command line from the kit', async () => {
    expect(await mock.state.get()).toMatchObject({ users: [{ id: 'u1' }, { id: 'u2' }] });
    const [, report] = await send('/_mock/v1/fidelity');
    expect(JSON.stringify(report)).toContain('desk.unknown-user');
    const cli = join(import.meta.dirname, 'toy-vendor/mock/src/cli.ts');
    const { exitCode, stdout } = await runCommand('node', ['--conditions=@x/source', cli, '--help']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining('desk-mock') });
  });

  describe('with the client', () => {
    let desk: Desk;
    beforeEach(() => {
      desk = createDesk({ ...mock.credentials, baseURL: mock.url, retry: { initialDelayMs: 1 } });
    });
    afterEach(() => desk.close());

    it('keeps what the client wrote', async () => {
      await desk.setAway({ user_id: 'u2', until });
      expect(await desk.getAway({ user_id: 'u2' })).toEqual({ user_id: 'u2', until });
    });

    it('has the client replace a token that expired, once', async () => {
      await desk.getAway({ user_id: 'u1' });
      await mock.clock.advance('3h');
      expect(await desk.getAway({ user_id: 'u1' })).toEqual({ user_id: 'u1', until: null });
      expect(await mock.requests.count({ operation: 'desk.accessToken' })).toBe(2);
    });

    it('has the client try again when the rate was too high', async () => {
      await mock.faults.arm('desk.setAway: 429, pass');
      expect(await desk.setAway({ user_id: 'u1', until })).toEqual({ user_id: 'u1', until });
      expect(await mock.requests.count({ operation: 'desk.setAway' })).toBe(2);
    });

    it('has the client name the reason of a refusal, and the faults of an input', async () => {
      await expect(desk.getAway({ user_id: 'u9' })).rejects.toMatchObject({ kind: 'vendor', reason: 'userUnknown' });
      await expect(desk.setAway({ user_id: 'u1', until: 'x' })).rejects.toMatchObject({ kind: 'input' });
    });
  });
});
