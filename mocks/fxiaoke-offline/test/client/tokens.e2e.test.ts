import { MemberStatus, safe } from '@x/fxiaoke-offline';
import { describe, expect, it } from 'vitest';
import { startWithClient } from '../support/start-with-client.ts';

const disable = { openUserIds: ['openUserId1', 'openUserId2'], status: MemberStatus.Disabled };

describe("the client's corpAccessToken", () => {
  it('is the one that the mock issued, for the body', async () => {
    const { mock, client } = await startWithClient();
    await client.setMemberStatusBatch(disable);
    const { apps, tokens } = await mock.state.get();
    expect(tokens).toMatchObject([{ kind: 'corpAccessToken', appId: apps[0]?.id, corpId: apps[0]?.corpId }]);
  });

  it('is replaced when it expired behind its back, and the caller sees nothing of it', async () => {
    const { mock, client, events } = await startWithClient();
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

  it('is fetched once for any number of first calls at once, with all rate limits in force', async () => {
    const { mock, client } = await startWithClient();
    await mock.rateLimits.set({ mode: 'all' });
    await Promise.all(Array.from({ length: 50 }, () => client.setMemberStatusBatch(disable)));
    expect(await mock.requests.count({ operation: 'fxiaoke.corpAccessToken' })).toBe(1);
  });

  it('is not fetched a second time with a wrong secret', async () => {
    const { mock, connect } = await startWithClient();
    const { error } = await safe(connect({ appSecret: 'wrong' }).setMemberStatusBatch(disable));
    expect(error).toMatchObject({
      operation: 'corpAccessToken',
      reason: 'appSecretRejected',
      code: 10006,
      attempts: 1,
    });
    expect(await mock.requests.count()).toBe(1);
  });

  it('is asked for once more when corpId does not fit, and then the client gives up', async () => {
    const { mock, client, connect } = await startWithClient();
    await client.setMemberStatusBatch(disable);
    const corpAccessToken = (await mock.state.get()).tokens.at(-1)?.id ?? '';
    const asked: boolean[] = [];
    const other = connect({
      appId: undefined,
      appSecret: undefined,
      permanentCode: undefined,
      getAccessToken: ({ forceRefresh }) => {
        asked.push(forceRefresh);
        return { corpAccessToken, corpId: 'FSCID_other' };
      },
    });
    const { error } = await safe(other.setMemberStatusBatch(disable));
    expect(error).toMatchObject({ reason: 'corpAccessTokenInvalid', code: 20016, attempts: 2 });
    expect(asked).toEqual([false, true]);
  });
});
