import { describe, expect, it } from 'vitest';
import { batchClose, batchOpen, fetchToken, outcome } from './support/calls.ts';
import { type FeishuMock, type FeishuSession, startMock } from './support/start-mock.ts';
import { createStatus, deleteStatus, listStatuses, patchStatus } from './support/status-calls.ts';

async function closeTimes(mock: FeishuSession, token: string, times: number): Promise<number[]> {
  const codes: number[] = [];
  for (let call = 0; call < times; call += 1) codes.push(outcome(await batchClose(mock, undefined, { token }))[1]);
  return codes;
}

type StatusCall = (mock: FeishuMock, token: string) => ReturnType<typeof batchOpen>;

const documentedCalls: readonly [string, StatusCall][] = [
  ['list', (mock, token) => listStatuses(mock, '', { token })],
  ['create', (mock, token) => createStatus(mock, {}, { token })],
];
const observedCalls: readonly [string, StatusCall][] = [
  ['patch', (mock, token) => patchStatus(mock, '1', {}, { token })],
  ['delete', (mock, token) => deleteStatus(mock, '1', { token })],
];

describe('rate limit', () => {
  it('has the numbers of the vendor, and holds those that its page prints', async () => {
    const { mode, limits } = await (await startMock()).rateLimits.get();

    expect(mode).toBe('documented');
    expect(
      limits.map(({ id, operations, limit, byDefault, evidence, ...rest }) => [
        id,
        operations,
        limit,
        'windowMs' in rest && rest.windowMs,
        byDefault,
        evidence,
      ]),
    ).toEqual([
      ['feishu.tier-3-minute', ['feishu.list', 'feishu.create'], 100, 60_000, true, 'documented'],
      ['feishu.tier-3-minute-observed', ['feishu.patch', 'feishu.delete'], 100, 60_000, false, 'observed'],
      ['feishu.tier-4-minute', ['feishu.batchOpen', 'feishu.batchClose'], 1000, 60_000, true, 'documented'],
      ['feishu.tier-4-second', ['feishu.batchOpen', 'feishu.batchClose'], 50, 1000, true, 'documented'],
    ]);
  });

  it('refuses the 51st call of a second with 99991400 and says how long to wait', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    expect(await closeTimes(mock, token, 50)).toEqual(Array(50).fill(0));

    const refused = await batchClose(mock, undefined, { token });

    expect(refused.status).toBe(429);
    expect(refused.json).toEqual({ code: 99991400, msg: 'request trigger frequency limit' });
    expect(refused.headers).toMatchObject({ 'x-ogw-ratelimit-limit': '50', 'x-ogw-ratelimit-reset': '1' });
    expect(refused.headers['retry-after']).toBeUndefined();
    await mock.clock.advance(999);
    const later = await batchClose(mock, undefined, { token });
    expect(outcome(later)).toEqual([429, 99991400]);
    expect(later.headers['x-ogw-ratelimit-reset']).toBe('1');
    await mock.clock.advance(1);
    expect(await closeTimes(mock, token, 1)).toEqual([0]);
  });

  it('counts each operation, each app and each session by itself', async () => {
    const mock = await startMock();
    await mock.state.patch({ apps: [{ id: 'cli_other', appSecret: 'secret' }] });
    const token = await fetchToken(mock);
    const otherToken = await fetchToken(mock, { appId: 'cli_other', appSecret: 'secret' });
    const session = await mock.session();
    await closeTimes(mock, token, 50);

    expect(outcome(await batchClose(mock, undefined, { token }))).toEqual([429, 99991400]);
    expect(outcome(await batchOpen(mock, undefined, { token }))).toEqual([200, 0]);
    expect(outcome(await batchClose(mock, undefined, { token: otherToken }))).toEqual([200, 0]);
    expect(outcome(await batchClose(session))).toEqual([200, 0]);
  });

  it('counts an app anew when it has moved to another tenant', async () => {
    const mock = await startMock();
    const { appId } = mock.credentials;
    await closeTimes(mock, await fetchToken(mock), 50);
    await mock.state.patch({ tenants: [{ id: 'third' }], apps: [{ id: appId, tenantKey: 'third' }] });

    const answer = await batchClose(mock, undefined, { token: await fetchToken(mock) });

    expect(outcome(answer)).not.toEqual([429, 99991400]);
  });

  it('holds the minute and the second at once, also after the state was changed', async () => {
    const mock = await startMock();
    await mock.rateLimits.set({ limits: { 'feishu.tier-4-minute': { limit: 70 } } });
    const token = await fetchToken(mock);
    expect(await closeTimes(mock, token, 51)).toEqual([...Array(50).fill(0), 99991400]);
    await mock.clock.advance(20_000);
    await mock.state.patch({ users: [{ id: 'ou_new' }] });
    expect(await closeTimes(mock, token, 20)).toEqual(Array(20).fill(0));

    const refused = await batchClose(mock, undefined, { token });

    expect(outcome(refused)).toEqual([429, 99991400]);
    expect(refused.headers).toMatchObject({ 'x-ogw-ratelimit-limit': '70', 'x-ogw-ratelimit-reset': '40' });
    await mock.clock.advance(40_000);
    expect(await closeTimes(mock, token, 1)).toEqual([0]);
  });

  it('refuses with the documented number of a minute when that is used up', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    await mock.rateLimits.exhaust('feishu.tier-4-minute');

    const refused = await batchOpen(mock, undefined, { token });

    expect(outcome(refused)).toEqual([429, 99991400]);
    expect(refused.headers).toMatchObject({ 'x-ogw-ratelimit-limit': '1000', 'x-ogw-ratelimit-reset': '60' });
    await mock.rateLimits.refill('feishu.tier-4-minute');
    expect(outcome(await batchOpen(mock, undefined, { token }))).toEqual([200, 0]);
  });

  it.each([...documentedCalls, ...observedCalls])("refuses the 101st %s of a minute with 'all'", async (_, call) => {
    const mock = await startMock({ rateLimits: 'all' });
    const token = await fetchToken(mock);
    for (let count = 0; count < 100; count += 1) expect(outcome(await call(mock, token))[1]).not.toBe(99991400);

    const refused = await call(mock, token);

    expect(outcome(refused)).toEqual([429, 99991400]);
    expect(refused.headers).toMatchObject({ 'x-ogw-ratelimit-limit': '100', 'x-ogw-ratelimit-reset': '60' });
    await mock.clock.advance(60_000);
    expect(outcome(await call(mock, token))[1]).not.toBe(99991400);
  });

  it.each(observedCalls)(
    'lets the 101st %s of a minute through by default, since no page prints a limit',
    async (_, call) => {
      const mock = await startMock();
      const token = await fetchToken(mock);
      for (let count = 0; count < 101; count += 1) expect(outcome(await call(mock, token))[1]).not.toBe(99991400);
    },
  );

  it('notes a call that comes before the reset that it was told', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    const noted = async () => (await mock.requests.last())?.violations.map(({ code }) => code);
    await closeTimes(mock, token, 51);
    expect(await noted()).toEqual([]);

    await mock.clock.advance(400);
    await batchClose(mock, undefined, { token });
    expect(await noted()).toEqual(['retried-too-early']);
    await mock.clock.advance(600);
    await batchClose(mock, undefined, { token });
    expect(await noted()).toEqual([]);
  });

  it('changes nothing for the users of a refused call', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    for (let call = 0; call < 50; call += 1) await batchOpen(mock, [], { token });
    const before = await mock.state.get();

    expect(outcome(await batchOpen(mock, undefined, { token }))).toEqual([429, 99991400]);

    expect(await mock.state.get()).toEqual(before);
  });

  it('answers with status 400 when the switch says so, and not at all when the limits are off', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    await closeTimes(mock, token, 50);

    await mock.state.patch({ switches: { rateLimitStatus: 400 } });
    expect(outcome(await batchClose(mock, undefined, { token }))).toEqual([400, 99991400]);

    await mock.rateLimits.set({ mode: 'off' });
    expect(outcome(await batchClose(mock, undefined, { token }))).toEqual([200, 0]);
  });

  it('refuses every call of a tenant whose monthly quota is used up with 99991403', async () => {
    const mock = await startMock();
    const [tenant] = (await mock.state.get()).tenants;
    await mock.state.patch({ tenants: [{ id: tenant?.id, monthlyQuotaUsedUp: true }] });

    const answer = await batchOpen(mock);

    expect(answer.status).toBe(429);
    expect(answer.json).toEqual({ code: 99991403, msg: "This month's API call quota has been exceeded" });
    expect(answer.headers['x-ogw-ratelimit-reset']).toBeUndefined();
  });
});
