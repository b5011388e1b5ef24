import { type AttemptEvent, createFeishuStatus, type FeishuStatusOptions, safe, splitResults } from '@x/feishu-status';
import { startFeishuStatusMock } from '@x/feishu-status-mock';
import { Agent } from 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const system_status_id = '7101214603622940671';
const exampleUser = 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab';

describe('the client against the mock, over a real socket', () => {
  let mock: Awaited<ReturnType<typeof startFeishuStatusMock>>;
  let clients: { close(): Promise<void> }[] = [];
  let events: AttemptEvent[] = [];

  beforeEach(async () => {
    mock = await startFeishuStatusMock();
    clients = [];
    events = [];
  });

  afterEach(async () => {
    await Promise.all(clients.map((client) => client.close()));
    await mock.close();
  });

  function connect(options: Partial<FeishuStatusOptions> = {}) {
    const client = createFeishuStatus({
      ...mock.credentials,
      baseURL: mock.url,
      retry: { initialDelayMs: 1, maxDelayMs: 5 },
      onAttempt: (event) => events.push(event),
      ...options,
    } as FeishuStatusOptions);
    clients.push(client);
    return client;
  }

  const inOneHour = () => new Date(Date.now() + 3_600_000);
  const open = (client: ReturnType<typeof connect>, user_id = exampleUser) =>
    client.batchOpen({ system_status_id, user_list: [{ user_id, end_time: inOneHour() }] });

  it('opens and closes a status, and the mock has what was asked', async () => {
    const client = createFeishuStatus({ ...mock.credentials, baseURL: mock.url });
    clients.push(client);
    const end_time = inOneHour();
    const opened = await client.batchOpen({ system_status_id, user_list: [{ user_id: exampleUser, end_time }] });
    const seconds = String(Math.floor(end_time.getTime() / 1000));
    expect(opened).toEqual({ result_list: [{ user_id: exampleUser, end_time: seconds, result: 'success_show' }] });
    expect(await openStatuses()).toEqual([{ system_status_id, end_time: seconds }]);

    const closed = await client.batchClose({ system_status_id, user_list: [exampleUser] });
    expect(closed).toEqual({ result_list: [{ user_id: exampleUser, result: 'success' }] });
    expect(await openStatuses()).toEqual([]);
  });

  async function openStatuses() {
    const { users } = await mock.state.get();
    return users.find(({ id }) => id === exampleUser)?.openStatuses;
  }

  it('gives each user of a mixed list its own result, in the order of the list', async () => {
    const { users } = await mock.state.get();
    const resigned = users.find((user) => user.resigned)?.id ?? '';
    const invisible = users.find((user) => !user.visible)?.id ?? '';
    const failing = users.find((user) => user.failing)?.id ?? '';
    const end_time = inOneHour();
    const { result_list } = await connect().batchOpen({
      system_status_id,
      user_list: [resigned, exampleUser, invisible, 'ou_unknown', failing].map((user_id) => ({ user_id, end_time })),
    });
    expect(result_list.map(({ result }) => result)).toEqual([
      'resign_user_id',
      'success_show',
      'invisible_user_id',
      'invalid_user_id',
      'fail',
    ]);
    const split = splitResults(result_list);
    expect(split.succeeded.map(({ user_id }) => user_id)).toEqual([exampleUser]);
    expect(split.retryable.map(({ user_id }) => user_id)).toEqual([failing]);
    expect(split.rejected.map(({ user_id }) => user_id)).toEqual([resigned, invisible, 'ou_unknown']);
  });

  it('takes the other kinds of id', async () => {
    const { users } = await mock.state.get();
    const user = users.find(({ id }) => id === exampleUser);
    if (user === undefined) throw new Error('the example user is gone');
    const client = connect();
    for (const [user_id_type, user_id] of [
      ['union_id', user.union_id],
      ['user_id', user.user_id],
    ] as const) {
      const { result_list } = await client.batchOpen({
        system_status_id,
        user_id_type,
        user_list: [{ user_id, end_time: inOneHour() }],
      });
      expect(result_list).toMatchObject([{ user_id, result: 'success_show' }]);
    }
  });

  it('fetches one token for any number of first calls at once', async () => {
    const client = connect();
    await mock.rateLimits.set({ mode: 'off' });
    await Promise.all(Array.from({ length: 100 }, () => open(client)));
    expect(await mock.requests.count({ operation: 'feishu.tenantAccessToken' })).toBe(1);
    expect(await mock.requests.count({ operation: 'feishu.batchOpen' })).toBe(100);
  });

  it('keeps its token for the next call', async () => {
    const client = connect();
    await open(client);
    await open(client);
    expect(await mock.requests.count({ operation: 'feishu.tenantAccessToken' })).toBe(1);
  });

  it('replaces a token that expired behind its back, and the caller sees nothing of it', async () => {
    const client = connect();
    await open(client);
    await mock.clock.advance(2 * 3_600_000 + 1000);
    const end_time = new Date((await mock.clock.now()).getTime() + 3_600_000);
    const { result_list } = await client.batchOpen({
      system_status_id,
      user_list: [{ user_id: exampleUser, end_time }],
    });
    expect(result_list).toMatchObject([{ result: 'success_show' }]);
    expect(events.map(({ operation, reason }) => [operation, reason])).toEqual([
      ['tenantAccessToken', undefined],
      ['batchOpen', undefined],
      ['batchOpen', 'accessTokenInvalid'],
      ['tenantAccessToken', undefined],
      ['batchOpen', undefined],
    ]);
  });

  it('replaces a revoked token once for all the calls that were refused with it', async () => {
    const client = connect();
    await open(client);
    const { tokens } = await mock.state.get();
    await mock.state.patch({ tokens: tokens.map(({ id }) => ({ id, revoked: true })) });
    await Promise.all(Array.from({ length: 10 }, () => open(client)));
    expect(await mock.requests.count({ operation: 'feishu.tenantAccessToken' })).toBe(2);
  });

  it('fetches ahead of expiry on its own clock, with the mock standing still at the same time', async () => {
    await mock.clock.freeze('2026-01-01T00:00:00Z');
    let now = await mock.clock.now();
    const client = connect({ now: () => now });
    const openAt = () =>
      client.batchOpen({
        system_status_id,
        user_list: [{ user_id: exampleUser, end_time: new Date(now.getTime() + 60_000) }],
      });
    await openAt();
    await mock.clock.advance(100 * 60_000);
    now = await mock.clock.now();
    await openAt();
    // The new token arrives in the background: the call itself went out with the old one, which was still good.
    while ((await mock.requests.count({ operation: 'feishu.tenantAccessToken' })) < 2) await new Promise(setImmediate);
    await mock.clock.advance(21 * 60_000);
    now = await mock.clock.now();
    await openAt();
    expect(events.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
    expect(await mock.requests.count({ operation: 'feishu.tenantAccessToken' })).toBe(2);
  });

  it('does not retry a wrong secret', async () => {
    const { error } = await safe(open(connect({ appSecret: 'wrong' })));
    expect(error).toMatchObject({
      kind: 'vendor',
      vendor: 'feishu',
      operation: 'tenantAccessToken',
      reason: 'appCredentialsRejected',
      code: 10014,
      httpStatus: 200,
      attempts: 1,
    });
    expect(await mock.requests.count()).toBe(1);
  });

  it('waits as long as the vendor asks when the rate is exceeded', async () => {
    await mock.clock.freeze();
    const waits: number[] = [];
    const client = connect({
      onAttempt: ({ retryInMs }) => {
        if (retryInMs === undefined) return;
        waits.push(retryInMs);
        void mock.clock.advance(retryInMs);
      },
    });
    await Promise.all(Array.from({ length: 50 }, () => open(client)));
    expect(waits).toEqual([]);
    await open(client);
    // What the vendor asks for, and up to 250 ms of the client's own.
    expect(waits).toEqual([expect.toSatisfy((ms: number) => ms >= 1000 && ms <= 1250)]);
  });

  it('never repeats a call when the quota of the month is used up', async () => {
    const { apps } = await mock.state.get();
    const tenantKey = apps.find(({ id }) => id === mock.credentials.appId)?.tenantKey;
    await mock.state.patch({ tenants: [{ id: tenantKey, monthlyQuotaUsedUp: true }] });
    const { error } = await safe(open(connect()));
    expect(error).toMatchObject({ kind: 'vendor', reason: 'monthlyQuotaExceeded', code: 99991403, httpStatus: 429 });
    expect(await mock.requests.count({ operation: 'feishu.batchOpen' })).toBe(1);
  });

  it('names the vendor’s id of a refused request', async () => {
    const { error } = await safe(
      connect().batchOpen({ system_status_id: '1', user_list: [{ user_id: exampleUser, end_time: inOneHour() }] }),
    );
    expect(error).toMatchObject({ kind: 'vendor', reason: 'invalidParameter', code: 2005001, mayHaveExecuted: false });
    expect(error?.kind === 'vendor' && error.requestId).toMatch(/^\d{14}[0-9A-F]{20}$/i);
  });

  it('passes on which scope is missing', async () => {
    await mock.state.patch({ apps: [{ id: mock.credentials.appId, scopes: [] }] });
    const { error } = await safe(open(connect()));
    expect(error).toMatchObject({
      reason: 'scopeMissing',
      details: {
        permissionViolations: [
          { type: 'action_scope_required', subject: 'personal_settings:status:system_status_operate' },
        ],
      },
    });
  });

  it('works the same over a fetch function and over a dispatcher of the caller', async () => {
    const dispatcher = new Agent();
    for (const options of [{ fetch: (url: string, init: RequestInit) => fetch(url, init) }, { dispatcher }]) {
      expect(await open(connect(options as Partial<FeishuStatusOptions>))).toMatchObject({
        result_list: [{ result: 'success_show' }],
      });
    }
    await dispatcher.close();
  });

  it('says that nothing was sent when the mock is gone', async () => {
    const client = connect();
    await open(client);
    await mock.close();
    const { error } = await safe(open(client));
    expect(error).toMatchObject({ kind: 'transport', problem: 'connection', attempts: 3 });
  });
});
