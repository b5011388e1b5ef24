import { createHash, createHmac } from 'node:crypto';
import { type AttemptEvent, createWpsUsers, safe, type WpsUsersOptions } from '@x/wps-users';
import { startWpsUsersMock } from '@x/wps-users-mock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

describe('the client against the mock, over a real socket', () => {
  let mock: Awaited<ReturnType<typeof startWpsUsersMock>>;
  let clients: { close(): Promise<void> }[] = [];
  let events: AttemptEvent[] = [];

  beforeEach(async () => {
    mock = await startWpsUsersMock();
    clients = [];
    events = [];
  });

  afterEach(async () => {
    await Promise.all(clients.map((client) => client.close()));
    await mock.close();
  });

  function connect(options: Partial<WpsUsersOptions> = {}) {
    const client = createWpsUsers({
      ...mock.credentials,
      baseURL: mock.url,
      retry: { initialDelayMs: 1, maxDelayMs: 5 },
      onAttempt: (event) => events.push(event),
      ...options,
    } as WpsUsersOptions);
    clients.push(client);
    return client;
  }

  async function statuses(...ids: string[]) {
    const { users } = await mock.state.get();
    return ids.map((id) => users.find((user) => user.id === id)?.status);
  }

  it('disables users, and the mock has them disabled', async () => {
    const client = createWpsUsers({ ...mock.credentials, baseURL: mock.url });
    clients.push(client);
    expect(await client.batchDisable({ user_ids: ['mock-user-0001', 'mock-user-0002'] })).toBeUndefined();
    expect(await statuses('mock-user-0001', 'mock-user-0002', 'mock-user-0003')).toEqual([
      'disabled',
      'disabled',
      'active',
    ]);
  });

  it('sends the signature that the vendor’s formula gives by hand, and the mock takes it', async () => {
    const sent: RequestInit[] = [];
    const client = connect({
      now: () => new Date('2026-11-21T08:00:00Z'),
      fetch: (url: string, init: RequestInit) => {
        sent.push(init);
        return fetch(url, init);
      },
    } as Partial<WpsUsersOptions>);
    await client.batchDisable({ user_ids: ['mock-user-0001'] });

    const body = '{"user_ids":["mock-user-0001"]}';
    const date = 'Sat, 21 Nov 2026 08:00:00 GMT';
    const bodyHash = createHash('sha256').update(body).digest('hex');
    const text = `KSO-1POST/v7/users/batch_disableapplication/json${date}${bodyHash}`;
    const signature = createHmac('sha256', mock.credentials.appKey).update(text).digest('hex');
    expect(sent.at(-1)).toMatchObject({
      body,
      headers: {
        'Content-Type': 'application/json',
        'X-Kso-Date': date,
        'X-Kso-Authorization': `KSO-1 ${mock.credentials.appId}:${signature}`,
      },
    });
  });

  it('fetches one token for any number of first calls at once', async () => {
    const client = connect();
    await Promise.all(Array.from({ length: 100 }, () => client.batchDisable({ user_ids: ['mock-user-0001'] })));
    expect(await mock.requests.count({ operation: 'wps.accessToken' })).toBe(1);
    expect(await mock.requests.count({ operation: 'wps.batchDisable' })).toBe(100);
  });

  it('replaces a token that expired behind its back, and the caller sees nothing of it', async () => {
    const client = connect();
    await client.batchDisable({ user_ids: ['mock-user-0001'] });
    await mock.clock.advance(7_200_000);
    await client.batchDisable({ user_ids: ['mock-user-0002'] });
    expect(events.map(({ operation, reason }) => [operation, reason])).toEqual([
      ['accessToken', undefined],
      ['batchDisable', undefined],
      ['batchDisable', 'accessTokenInvalid'],
      ['accessToken', undefined],
      ['batchDisable', undefined],
    ]);
    expect(await statuses('mock-user-0002')).toEqual(['disabled']);
  });

  it('is refused as a whole for one unknown user, and nothing is changed', async () => {
    const { error } = await safe(connect().batchDisable({ user_ids: ['mock-user-0001', 'nobody'] }));
    expect(error).toMatchObject({
      kind: 'vendor',
      vendor: 'wps',
      reason: 'userNotFound',
      code: 400002125,
      attempts: 1,
    });
    expect(await statuses('mock-user-0001')).toEqual(['active']);
  });

  it('tells a wrong key from a wrong signature', async () => {
    const wrongKey = await safe(connect({ appKey: 'wrong' }).batchDisable({ user_ids: ['mock-user-0001'] }));
    expect(wrongKey.error).toMatchObject({
      operation: 'accessToken',
      reason: 'invalidClient',
      code: 40100008,
      httpStatus: 401,
    });

    await connect().batchDisable({ user_ids: ['mock-user-0001'] });
    const token = (await mock.state.get()).tokens.at(-1)?.id ?? '';
    const wrongSignature = await safe(
      connect({ appKey: 'wrong', getAccessToken: () => token }).batchDisable({ user_ids: ['mock-user-0001'] }),
    );
    expect(wrongSignature.error).toMatchObject({
      operation: 'batchDisable',
      reason: 'permissionDenied',
      code: 403000001,
      httpStatus: 403,
      vendorMessage: expect.stringContaining('invalid signature'),
    });
  });

  it('names a missing scope although its code also stands for a bad value', async () => {
    const { apps } = await mock.state.get();
    const app = apps.find(({ scopes }) => !scopes.includes('kso.contact.readwrite'));
    const { error } = await safe(
      connect({ appId: app?.id ?? '', appKey: app?.appKey ?? '' }).batchDisable({ user_ids: ['mock-user-0001'] }),
    );
    expect(error).toMatchObject({ reason: 'scopeMissing', code: 400000003, httpStatus: 403 });
  });

  it('calls an app whose interface signing is off without a signature', async () => {
    const { apps } = await mock.state.get();
    const app = apps.find(({ interfaceSigning }) => !interfaceSigning);
    const credentials = { appId: app?.id ?? '', appKey: app?.appKey ?? '' };
    await connect({ ...credentials, signing: 'none' }).batchDisable({ user_ids: ['mock-user-0001'] });
    const entries = await mock.requests.list({ operation: 'wps.batchDisable' });
    const names = entries.flatMap(({ requestHeaders }) =>
      Object.keys(requestHeaders).map((name) => name.toLowerCase()),
    );
    expect(names.filter((name) => name.startsWith('x-kso'))).toEqual([]);
    expect(await statuses('mock-user-0001')).toEqual(['disabled']);
  });

  it('signs the same bytes that a fetch function sends', async () => {
    const client = connect({ fetch: (url: string, init: RequestInit) => fetch(url, init) } as Partial<WpsUsersOptions>);
    await client.batchDisable({ user_ids: ['mock-user-0001'] });
    expect(await statuses('mock-user-0001')).toEqual(['disabled']);
  });
});
