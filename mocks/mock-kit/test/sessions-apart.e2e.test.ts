import { describe, expect, it } from 'vitest';
import { callToy, toyToken } from './support/call-toy.ts';
import { startToyMocks } from './support/with-toy-mocks.ts';

describe('two sessions', () => {
  it('have a clock, faults, rate limits, a state and a journal each', async () => {
    const mocks = await startToyMocks({ clock: '2026-11-21T08:00:00Z' });
    const [one, two] = [await mocks.session(), await mocks.session({ clock: 'real', label: 'the other' })];
    const call = (session: typeof one, line: string) => callToy(mocks.url, line, { json: session.credentials.feishu });

    await one.clock.advance('2h');
    await one.faults.arm('toy.echo: 503 x*');
    await one.rateLimits.set({ limits: { 'toy.limited-second': { limit: 1 } } });
    await one.state.feishu.patch({ users: [{ id: 'u1', name: 'Of one' }] });
    const ofOne = await Promise.all(
      ['POST /toy/echo', 'POST /toy/limited', 'POST /toy/limited'].map((line) => call(one, line)),
    );
    const ofTwo = await Promise.all(
      ['POST /toy/echo', 'POST /toy/limited', 'POST /toy/limited'].map((line) => call(two, line)),
    );

    expect(ofOne.map(({ status }) => status).toSorted()).toEqual([200, 429, 503]);
    expect(ofTwo.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(ofOne[0]?.header('date')).toBe('Sat, 21 Nov 2026 10:00:00 GMT');
    expect((await mocks.clock.now()).toISOString()).toBe('2026-11-21T08:00:00.000Z');
    expect(Math.abs((await two.clock.now()).getTime() - Date.now())).toBeLessThan(60_000);
    expect((await two.state.feishu.get()).users[0]?.name).toBe('One');
    expect((await one.state.wps.get()).users[0]?.name).toBe('One');
    expect(await Promise.all([one, two, mocks].map(({ faults }) => faults.list()))).toMatchObject([
      [{ hits: 1 }],
      [],
      [],
    ]);
    expect(await Promise.all([one, two, mocks].map(({ requests }) => requests.count()))).toEqual([3, 3, 0]);
    expect((await two.rateLimits.get()).limits).toMatchObject([{ limit: 2 }, { limit: 2 }]);
  });

  it('have credentials of their own under one random seed, and the same users', async () => {
    const mocks = await startToyMocks({ randomSeed: 7 });
    const sessions = [mocks, await mocks.session(), await mocks.session()];
    const credentials = sessions.flatMap((session) => [session.credentials.feishu, session.credentials.wps]);
    expect(new Set(credentials.map(({ appId }) => appId)).size).toBe(6);
    expect(new Set(credentials.map(({ appSecret }) => appSecret)).size).toBeGreaterThanOrEqual(3);
    const states = await Promise.all(sessions.map(({ state }) => state.feishu.get()));
    expect(new Set(states.map(({ users }) => JSON.stringify(users))).size).toBe(1);
  });

  it('are dropped one by one: what one is answering ends, and the other goes on', async () => {
    const mocks = await startToyMocks();
    const [one, two] = [await mocks.session(), await mocks.session()];
    await one.faults.arm('toy.echo: delay(5m)');
    const hanging = callToy(mocks.url, 'POST /toy/echo', { json: one.credentials.feishu });
    await expect.poll(() => one.requests.count()).toBe(1);
    await one.close();
    expect((await hanging).transcript).toBe('');
    await one.close();
    await expect(one.requests.list()).rejects.toMatchObject({
      name: 'MockAdminError',
      status: 404,
      message: `There is no session "${one.id}".`,
    });
    const answer = await callToy(mocks.url, 'POST /toy/echo', { json: two.credentials.feishu });
    expect(answer.header('x-mock-session')).toBe(two.id);
  });

  it('end by themselves after their ttlMs', async () => {
    const mocks = await startToyMocks();
    const [brief, lasting] = [await mocks.session({ ttlMs: 1 }), await mocks.session({ ttlMs: 86_400_000 })];
    await expect.poll(() => brief.requests.list().catch(({ status }) => status)).toBe(404);
    expect(await lasting.requests.list()).toEqual([]);
  });
});

describe('200 sessions at once', () => {
  it('do not see each other', async () => {
    const mocks = await startToyMocks();
    const sessions = await Promise.all(Array.from({ length: 200 }, () => mocks.session()));
    const tokens = await Promise.all(
      sessions.map(async (session, index) => {
        const { feishu, wps } = session.credentials;
        const [token, other] = await Promise.all([toyToken(mocks.url, feishu), toyToken(mocks.url, wps, 'toy2')]);
        const rename = { id: 'u1', name: `name ${index}`, ...feishu };
        await Promise.all([
          callToy(mocks.url, 'POST /toy/change', { json: rename }),
          callToy(mocks.url, 'GET /toy2/me', { bearer: other }),
        ]);
        const user = await callToy(mocks.url, 'GET /toy/users/u1', { bearer: token });
        const me = await callToy(mocks.url, 'GET /toy/me', { bearer: token });
        expect(JSON.parse(user.body).name).toBe(`name ${index}`);
        expect(JSON.parse(me.body)).toBe(feishu.appId);
        return [token, other];
      }),
    );
    expect(new Set(tokens.flat()).size).toBe(400);

    const seen = await Promise.all(
      sessions.map(async (session) => ({
        entries: (await session.requests.list()).map(({ operation, credential, session: id }) => [
          operation,
          credential,
          id,
        ]),
        name: (await session.state.feishu.get()).users[0]?.name,
        nameOfOther: (await session.state.wps.get()).users[0]?.name,
      })),
    );
    for (const [index, session] of sessions.entries()) {
      const { feishu, wps } = session.credentials;
      expect(seen[index]?.entries.toSorted()).toEqual([
        ['toy.getUser', feishu.appId, session.id],
        ['toy.me', feishu.appId, session.id],
        ['toy.rename', feishu.appId, session.id],
        ['toy.token', feishu.appId, session.id],
        ['toy2.me', wps.appId, session.id],
        ['toy2.token', wps.appId, session.id],
      ]);
      expect(seen[index]).toMatchObject({ name: `name ${index}`, nameOfOther: 'One' });
    }
    expect(await mocks.requests.count()).toBe(0);
    expect((await mocks.state.feishu.get()).users[0]?.name).toBe('One');
  });
});
