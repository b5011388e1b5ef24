import {
  type AttemptEvent,
  createFxiaokeOffline,
  type FxiaokeOfflineOptions,
  MemberStatus,
  safe,
} from '@x/fxiaoke-offline';
import { startFxiaokeOfflineMock } from '@x/fxiaoke-offline-mock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

describe('the client against the mock, over a real socket', () => {
  let mock: Awaited<ReturnType<typeof startFxiaokeOfflineMock>>;
  let clients: { close(): Promise<void> }[] = [];
  let events: AttemptEvent[] = [];

  beforeEach(async () => {
    mock = await startFxiaokeOfflineMock();
    clients = [];
    events = [];
  });

  afterEach(async () => {
    await Promise.all(clients.map((client) => client.close()));
    await mock.close();
  });

  function connect(options: Partial<FxiaokeOfflineOptions> = {}) {
    const client = createFxiaokeOffline({
      ...mock.credentials,
      baseURL: mock.url,
      retry: { initialDelayMs: 1, maxDelayMs: 5 },
      onAttempt: (event) => events.push(event),
      ...options,
    } as FxiaokeOfflineOptions);
    clients.push(client);
    return client;
  }

  async function statuses(...ids: string[]) {
    const { users } = await mock.state.get();
    return ids.map((id) => users.find((user) => user.id === id)?.status);
  }

  const disable = { openUserIds: ['openUserId1', 'openUserId2'], status: MemberStatus.Disabled };

  it('disables and enables members, and the mock has what was asked', async () => {
    const client = createFxiaokeOffline({ ...mock.credentials, baseURL: mock.url });
    clients.push(client);
    expect(await client.setMemberStatusBatch(disable)).toEqual({ traceId: expect.stringMatching(/^E-O\./) });
    expect(await statuses('openUserId1', 'openUserId2')).toEqual([1, 1]);
    await client.setMemberStatusBatch({ openUserIds: ['openUserId1'], status: MemberStatus.Enabled });
    expect(await statuses('openUserId1', 'openUserId2')).toEqual([2, 1]);
  });

  it('reaches the operation on both paths', async () => {
    await connect({ paths: 'documented' }).setMemberStatusBatch(disable);
    await connect({ paths: 'observed' }).setMemberStatusBatch(disable);
    const entries = await mock.requests.list({ operation: 'fxiaoke.setMemberStatusBatch' });
    expect(entries.map(({ target }) => target.split('?')[0])).toEqual([
      '/cgi/crm/v2/data/update',
      '/cgi/user/batchSetStatus',
    ]);
  });

  it('says what to try when the documented path is refused', async () => {
    await mock.state.patch({ switches: { rejectDocumentedPath: true } });
    const { error } = await safe(connect().setMemberStatusBatch(disable));
    expect(error).toMatchObject({
      kind: 'vendor',
      vendor: 'fxiaoke',
      reason: 'parameterError',
      code: 32000,
      httpStatus: 200,
    });
    expect(error?.message).toContain("paths: 'observed'");
    await connect({ paths: 'observed' }).setMemberStatusBatch(disable);
  });

  it('sends another thirdTraceId with every attempt', async () => {
    const client = connect();
    await client.setMemberStatusBatch(disable);
    await mock.clock.advance(7_200_000);
    await client.setMemberStatusBatch(disable);
    const ids = (await mock.requests.list()).map(({ target }) =>
      new URLSearchParams(target.split('?')[1]).get('thirdTraceId'),
    );
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
  });

  it('replaces a token that expired behind its back, and the caller sees nothing of it', async () => {
    const client = connect();
    await client.setMemberStatusBatch(disable);
    await mock.clock.advance(7_200_000);
    await client.setMemberStatusBatch(disable);
    expect(events.map(({ operation, reason }) => [operation, reason])).toEqual([
      ['corpAccessToken', undefined],
      ['setMemberStatusBatch', undefined],
      ['setMemberStatusBatch', 'corpAccessTokenInvalid'],
      ['corpAccessToken', undefined],
      ['setMemberStatusBatch', undefined],
    ]);
  });

  it('fetches one token for any number of first calls at once, with the rate limits switched on', async () => {
    await mock.state.patch({ switches: { rateLimits: true } });
    const client = connect();
    await Promise.all(Array.from({ length: 50 }, () => client.setMemberStatusBatch(disable)));
    expect(await mock.requests.count({ operation: 'fxiaoke.corpAccessToken' })).toBe(1);
  });

  it('is refused as a whole for one unknown employee, and nothing is changed', async () => {
    const { error } = await safe(
      connect().setMemberStatusBatch({ ...disable, openUserIds: ['openUserId1', 'nobody'] }),
    );
    expect(error).toMatchObject({ kind: 'vendor', reason: 'openUserIdNotFound', code: 20012, attempts: 1 });
    expect(error?.kind === 'vendor' && error.requestId).toMatch(/^E-O\./);
    expect(await statuses('openUserId1')).toEqual([2]);
  });

  it('does not retry a wrong secret', async () => {
    const { error } = await safe(connect({ appSecret: 'wrong' }).setMemberStatusBatch(disable));
    expect(error).toMatchObject({
      operation: 'corpAccessToken',
      reason: 'appSecretRejected',
      code: 10006,
      attempts: 1,
    });
    expect(await mock.requests.count()).toBe(1);
  });

  it('tries once more with another token when corpId does not fit, and then gives up', async () => {
    await connect().setMemberStatusBatch(disable);
    const corpAccessToken = (await mock.state.get()).tokens.at(-1)?.id ?? '';
    const asked: boolean[] = [];
    const client = createFxiaokeOffline({
      baseURL: mock.url,
      getAccessToken: ({ forceRefresh }) => {
        asked.push(forceRefresh);
        return { corpAccessToken, corpId: 'FSCID_other' };
      },
    });
    clients.push(client);
    const { error } = await safe(client.setMemberStatusBatch(disable));
    expect(error).toMatchObject({ reason: 'corpAccessTokenInvalid', code: 20016, attempts: 2 });
    expect(asked).toEqual([false, true]);
  });
});
