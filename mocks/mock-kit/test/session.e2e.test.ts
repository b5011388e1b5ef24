import { describe, expect, it, vi } from 'vitest';
import { SeedError } from '../src/index.ts';
import { exchange, requestText } from './support/raw-http.ts';
import { startToyMock, type ToyMock } from './support/with-toy-mock.ts';

const CLOCK = '2026-11-21T08:00:00Z';

async function transcript(mock: ToyMock): Promise<string> {
  const requests = [
    requestText('POST /toy/token', ['Content-Length: 0']),
    requestText('GET /toy/users/nobody'),
    requestText('GET /nope'),
    requestText('POST /toy/token', ['Content-Length: 2'], '{}'),
  ];
  let all = '';
  for (const request of requests) all += (await exchange(mock.url, request)).transcript;
  return all;
}

describe('what a mock answers', () => {
  it('is the same to the byte under the same random seed and a frozen clock', async () => {
    const options = { clock: CLOCK, randomSeed: 42 };
    const [first, second] = [await startToyMock(options), await startToyMock({ ...options, randomSeed: '42' })];
    const transcripts = [await transcript(first), await transcript(second)];
    expect(transcripts[0]).toBe(transcripts[1]);
    expect(transcripts[0]).toContain('Date: Sat, 21 Nov 2026 08:00:00 GMT');
    expect(first.credentials).toEqual(second.credentials);
  });

  it('has other ids and credentials under another random seed', async () => {
    const [first, second] = [await startToyMock({ randomSeed: 1 }), await startToyMock({ randomSeed: 2 })];
    expect(first.credentials).not.toEqual(second.credentials);
  });

  it('repeats itself to the byte after a reset', async () => {
    const mock = await startToyMock({ clock: CLOCK });
    const before = await transcript(mock);
    expect(await transcript(mock)).not.toBe(before);
    await mock.reset();
    expect(await transcript(mock)).toBe(before);
  });

  it('carries the headers of the mock, and those of the vendor in their spelling', async () => {
    const mock = await startToyMock({ clock: CLOCK });
    const answer = await exchange(mock.url, requestText('GET /toy/users/nobody'));
    expect(answer.rawHeaders).toEqual([
      ...['Content-Type', 'application/json', 'X-Toy-Case', 'kept'],
      ...['Date', 'Sat, 21 Nov 2026 08:00:00 GMT', 'x-mock-request-id', expect.stringMatching(/^[0-9a-f]{32}$/)],
      ...['x-mock-session', 'default', 'x-mock-vendor', 'feishu', 'x-mock-rule', 'toy.guess'],
      ...['x-mock-diagnostics', 'no user nobody%0D%0Ax-injected: %E7%94%A8%E6%88%B7'],
      ...['Content-Length', '31', 'Connection', 'close'],
    ]);
  });

  it('has the headers of the mock once, and no length where there is no body', async () => {
    const mock = await startToyMock({ clock: CLOCK });
    const answer = await exchange(mock.url, requestText('POST /toy/empty', ['Content-Length: 0']));
    expect(answer.status).toBe(204);
    expect(answer.rawHeaders).toEqual([
      ...['Date', 'Sat, 21 Nov 2026 08:00:00 GMT', 'x-mock-request-id', expect.any(String)],
      ...['x-mock-session', 'default', 'x-mock-vendor', 'feishu', 'Connection', 'close'],
    ]);
  });

  it('has no rule and no diagnostics header where there is nothing to say', async () => {
    const mock = await startToyMock();
    const answer = await exchange(mock.url, requestText('GET /toy/users/u1'));
    expect(answer.header('x-mock-rule')).toBeUndefined();
    expect(answer.header('x-mock-diagnostics')).toBeUndefined();
  });

  it('comes from the first operation that accepts the request, or from none', async () => {
    const mock = await startToyMock();
    const change = async (body: string) => {
      const text = requestText('POST /toy/change', [`Content-Length: ${body.length}`], body);
      return JSON.parse((await exchange(mock.url, text)).body);
    };
    expect(await change('{"id":"u1","name":"x","tag":"y"}')).toEqual({ operation: 'toy.rename' });
    expect(await change('{"tag":"y"}')).toEqual({ operation: 'toy.tag' });
    expect(await change('{}')).toEqual({ operation: null });
  });
});

describe('the clock of a mock', () => {
  it('is what the vendor and the Date header go by', async () => {
    const mock = await startToyMock();
    await mock.clock.freeze('2030-05-05T00:00:00Z');
    await mock.clock.advance(61_000);
    const answer = await exchange(mock.url, requestText('POST /toy/token', ['Content-Length: 0']));
    expect(JSON.parse(answer.body).at).toBe('2030-05-05T00:01:01.000Z');
    expect(answer.header('date')).toBe('Sun, 05 May 2030 00:01:01 GMT');
    expect(await mock.requests.list()).toMatchObject([{ at: '2030-05-05T00:01:01.000Z' }]);

    await mock.clock.set('2031-01-01');
    expect((await mock.clock.now()).toISOString()).toBe('2031-01-01T00:00:00.000Z');
    await mock.clock.resume();
    expect(Math.abs((await mock.clock.now()).getTime() - Date.now())).toBeLessThan(5000);
  });

  it('rejects what is no moment', async () => {
    const mock = await startToyMock();
    await expect(mock.clock.freeze('noon')).rejects.toThrow(RangeError);
    await expect(mock.clock.advance(-1)).rejects.toThrow(RangeError);
  });
});

describe('the state of a mock', () => {
  it('is a copy: changing what was given or got changes nothing', async () => {
    const seed = { users: [{ id: 'u1', name: 'Seeded' }] };
    const mock = await startToyMock({ seed });
    const got = await mock.state.get();
    for (const users of [seed.users, got.users]) for (const user of users) user.name = 'Changed outside';
    expect((await mock.state.get()).users).toEqual([{ id: 'u1', name: 'Seeded' }]);
    await mock.reset();
    expect((await mock.state.get()).users).toEqual([{ id: 'u1', name: 'Seeded' }]);
  });

  it.each([
    ['default', undefined],
    ['given', { users: [{ id: 'u1', name: 'One' }] }],
  ])('is what the vendor changed, and goes back to the %s seed on reset', async (_, seed) => {
    const mock = await startToyMock({ seed });
    const body = '{"id":"u1","name":"Renamed"}';
    await exchange(mock.url, requestText('POST /toy/change', [`Content-Length: ${body.length}`], body));
    expect((await mock.state.get()).users[0]?.name).toBe('Renamed');
    await mock.reset();
    expect((await mock.state.get()).users[0]?.name).toBe('One');
  });

  it('takes a patch or a whole, and gives the new state', async () => {
    const mock = await startToyMock();
    const patched = await mock.state.patch({ users: [{ id: 'u1', tags: null }] });
    expect(patched.users[0]).toEqual({ id: 'u1', name: 'One' });
    expect((await mock.state.put({ users: [] })).users).toEqual([]);
    expect(mock.credentials.appId).toBe('toy_mock_seeded');
  });

  it('is left alone by a change that the vendor cannot take', async () => {
    const mock = await startToyMock();
    const before = await mock.state.get();
    await expect(mock.state.patch({ users: [{ id: 'u1', name: 5 }] })).rejects.toThrow(SeedError);
    await expect(mock.state.put({})).rejects.toThrow('users: must be a list');
    expect(await mock.state.get()).toEqual(before);
  });
});

describe('the journal of a mock', () => {
  it('tells what came and what was answered, without secrets', async () => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const mock = await startToyMock({ clock: CLOCK, log: 'json' });
    const { appSecret } = mock.credentials;
    const json = JSON.stringify({ app_id: 'a', app_secret: appSecret });
    const form = `client_id=a&client_secret=${appSecret}`;
    const send = (target: string, headers: readonly string[], body: string) =>
      exchange(mock.url, requestText(target, [...headers, `Content-Length: ${body.length}`], body));
    const token = JSON.parse(
      (await send('POST /toy/token', ['Content-Type: application/json'], json)).body,
    ).access_token;
    await send('POST /toy/token', ['Content-Type: application/x-www-form-urlencoded'], form);
    await send(`POST /toy/change?access_token=${token}`, [`Authorization: Bearer ${token}`], '{}');
    const logged = stderr.mock.calls.map(([text]) => String(text));
    stderr.mockRestore();

    const entries = await mock.requests.list();
    for (const secret of [appSecret, token]) {
      expect(JSON.stringify(entries)).not.toContain(secret);
      expect(logged.join('')).not.toContain(secret);
    }
    expect(entries).toMatchObject([
      {
        sequence: 1,
        vendor: 'feishu',
        operation: 'toy.token',
        at: '2026-11-21T08:00:00.000Z',
        phase: 'done',
        method: 'POST',
        target: '/toy/token',
        status: 200,
        requestBody: '{"app_id":"a","app_secret":"***"}',
        responseBody: '{"access_token":"***","at":"2026-11-21T08:00:00.000Z"}',
      },
      { requestBody: 'client_id=a&client_secret=***' },
      { target: '/toy/change?access_token=***', requestHeaders: expect.arrayContaining(['Bearer ***']) },
    ]);
    expect(logged.map((line) => JSON.parse(line))).toMatchObject([
      { operation: 'toy.token', status: 200, requestId: entries[0]?.id },
      { operation: 'toy.token' },
      { target: '/toy/change?access_token=***' },
    ]);
  });

  it('names the rules and the diagnostics of an answer', async () => {
    const mock = await startToyMock();
    const answer = await exchange(mock.url, requestText('GET /toy/users/nobody'));
    expect(await mock.requests.list()).toMatchObject([
      {
        id: answer.header('x-mock-request-id'),
        inferredRules: ['toy.guess'],
        diagnostics: 'no user nobody\r\nx-injected: 用户',
      },
    ]);
  });

  it('counts by operation and is cleared', async () => {
    const mock = await startToyMock();
    await exchange(mock.url, requestText('GET /toy/users/u1'));
    await exchange(mock.url, requestText('GET /toy/echo'));
    expect(await mock.requests.count()).toBe(2);
    expect(await mock.requests.count({ operation: 'toy.getUser' })).toBe(1);
    expect(await mock.requests.list({ operation: 'toy.getUser' })).toHaveLength(1);
    await mock.requests.clear();
    expect(await mock.requests.count()).toBe(0);
  });
});
