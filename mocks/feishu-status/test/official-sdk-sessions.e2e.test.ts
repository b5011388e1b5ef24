import { describe, expect, it } from 'vitest';
import { businessTrip, exampleUser } from './support/calls.ts';
import { connectSdk, openFor, refusedWith } from './support/official-sdk.ts';
import { type FeishuSession, secondsFromNoon, startMock } from './support/start-mock.ts';

const opening = openFor(businessTrip, exampleUser, secondsFromNoon(3600));

/** The SDK with the credentials of a session and nothing else that names it. */
function sdkOf({ url, credentials: { appId, appSecret } }: FeishuSession) {
  return connectSdk({ url }, { id: appId, appSecret });
}

async function openStatusesOf(session: FeishuSession) {
  return (await session.state.get()).users.find(({ id }) => id === exampleUser)?.openStatuses.length;
}

describe('the official SDK in two sessions at once', () => {
  it('calls each with a token of its own, although it caches tokens for the whole process', async () => {
    const mock = await startMock();
    const [one, other] = [await mock.session(), await mock.session()];
    const [sdkOfOne, sdkOfOther] = [sdkOf(one), sdkOf(other)];

    const [opened, listed] = await Promise.all([sdkOfOne.batchOpen(opening), sdkOfOther.list()]);
    const again = await Promise.all([sdkOfOne.list(), sdkOfOther.list()]);

    expect([opened, listed, ...again].map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect([await openStatusesOf(one), await openStatusesOf(other)]).toEqual([1, 0]);
    for (const session of [one, other]) {
      const entries = await session.requests.list();
      expect(entries.map(({ operation }) => operation)).toEqual([
        'feishu.tenantAccessToken',
        session === one ? 'feishu.batchOpen' : 'feishu.list',
        'feishu.list',
      ]);
      expect(new Set(entries.map(({ credential }) => credential))).toEqual(new Set([session.credentials.appId]));
      expect((await session.state.get()).tokens).toHaveLength(1);
    }
    expect(await mock.requests.count()).toBe(0);
  });

  it('calls sessions of two servers, started from one random seed, each with a token of its own', async () => {
    const [first, second] = [await startMock({ randomSeed: 7 }), await startMock({ randomSeed: 7 })];
    const [one, other] = [await first.session(), await second.session()];

    await sdkOf(one).batchOpen(opening);
    await sdkOf(other).list();

    expect([await openStatusesOf(one), await openStatusesOf(other)]).toEqual([1, 0]);
    expect(await other.requests.count({ operation: 'feishu.tenantAccessToken' })).toBe(1);
  });

  it('meets the trouble of one session there alone', async () => {
    const mock = await startMock();
    const [one, other] = [await mock.session(), await mock.session()];
    await one.faults.arm('feishu.list: 429');
    await one.rateLimits.exhaust('feishu.tier-4-second');
    const [sdkOfOne, sdkOfOther] = [sdkOf(one), sdkOf(other)];

    await expect(sdkOfOne.list()).rejects.toMatchObject(refusedWith(429, 99991400));
    await expect(sdkOfOne.batchOpen(opening)).rejects.toMatchObject(refusedWith(429, 99991400));

    expect(await sdkOfOther.list()).toMatchObject({ code: 0 });
    expect(await sdkOfOther.batchOpen(opening)).toMatchObject({ code: 0 });
  });

  it('goes on sending the token from before a reset, since the app id stays: a new session is the way out', async () => {
    const mock = await startMock();
    const session = await mock.session();
    const sdk = sdkOf(session);
    await sdk.list();
    await session.reset();

    await expect(sdk.list()).rejects.toMatchObject(refusedWith(400, 99991663));

    expect(await sdkOf(await mock.session()).list()).toMatchObject({ code: 0 });
  });
});
