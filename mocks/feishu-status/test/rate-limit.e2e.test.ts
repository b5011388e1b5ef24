import { describe, expect, it } from 'vitest';
import { batchClose, batchOpen, fetchToken, outcome } from './support/calls.ts';
import { type FeishuMock, startMock } from './support/start-mock.ts';
import { createStatus, deleteStatus, listStatuses, patchStatus } from './support/status-calls.ts';

async function closeTimes(mock: FeishuMock, token: string, times: number): Promise<number[]> {
  const codes: number[] = [];
  for (let call = 0; call < times; call += 1) codes.push(outcome(await batchClose(mock, undefined, { token }))[1]);
  return codes;
}

describe('rate limit', () => {
  it('refuses the 51st call of a second with 99991400 and says how long to wait', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    expect(await closeTimes(mock, token, 50)).toEqual(Array(50).fill(0));

    const refused = await batchClose(mock, undefined, { token });

    expect(refused.status).toBe(429);
    expect(refused.json).toEqual({ code: 99991400, msg: 'request trigger frequency limit' });
    expect(refused.headers).toMatchObject({ 'x-ogw-ratelimit-limit': '50', 'x-ogw-ratelimit-reset': '1' });
    await mock.clock.advance(999);
    const later = await batchClose(mock, undefined, { token });
    expect(outcome(later)).toEqual([429, 99991400]);
    expect(later.headers['x-ogw-ratelimit-reset']).toBe('1');
    await mock.clock.advance(1);
    expect(await closeTimes(mock, token, 1)).toEqual([0]);
  });

  it('counts each operation and each app by itself', async () => {
    const mock = await startMock();
    await mock.state.patch({ apps: [{ id: 'cli_other', appSecret: 'secret' }] });
    const token = await fetchToken(mock);
    const otherToken = await fetchToken(mock, { appId: 'cli_other', appSecret: 'secret' });
    await closeTimes(mock, token, 50);

    expect(outcome(await batchClose(mock, undefined, { token }))).toEqual([429, 99991400]);
    expect(outcome(await batchOpen(mock, undefined, { token }))).toEqual([200, 0]);
    expect(outcome(await batchClose(mock, undefined, { token: otherToken }))).toEqual([200, 0]);
  });

  it('refuses the 1001st call of a minute, also after the state was changed', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    await closeTimes(mock, token, 1);
    const start = (await mock.clock.now()).getTime();
    const [used] = (await mock.state.get()).recentCalls;
    // One call every 30 ms, 999 after the first.
    const at = Array.from({ length: 1000 }, (_, call) => start + call * 30);
    await mock.state.patch({ recentCalls: [{ id: used?.id, at }] });
    await mock.clock.advance(40_000);

    const refused = await batchClose(mock, undefined, { token });

    expect(outcome(refused)).toEqual([429, 99991400]);
    expect(refused.headers).toMatchObject({ 'x-ogw-ratelimit-limit': '1000', 'x-ogw-ratelimit-reset': '20' });
    await mock.clock.advance(20_000);
    expect(await closeTimes(mock, token, 2)).toEqual([0, 99991400]);
  });

  it.each<[string, (mock: FeishuMock, token: string) => ReturnType<typeof batchOpen>]>([
    ['list', (mock, token) => listStatuses(mock, '', { token })],
    ['create', (mock, token) => createStatus(mock, {}, { token })],
    ['patch', (mock, token) => patchStatus(mock, '1', {}, { token })],
    ['delete', (mock, token) => deleteStatus(mock, '1', { token })],
  ])('refuses the 101st %s of a minute', async (_, call) => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    for (let count = 0; count < 100; count += 1) expect(outcome(await call(mock, token))[1]).not.toBe(99991400);

    const refused = await call(mock, token);

    expect(outcome(refused)).toEqual([429, 99991400]);
    expect(refused.headers).toMatchObject({ 'x-ogw-ratelimit-limit': '100', 'x-ogw-ratelimit-reset': '60' });
    await mock.clock.advance(60_000);
    expect(outcome(await call(mock, token))[1]).not.toBe(99991400);
  });

  it('changes nothing for the users of a refused call', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    for (let call = 0; call < 50; call += 1) await batchOpen(mock, [], { token });
    const before = await mock.state.get();

    expect(outcome(await batchOpen(mock, undefined, { token }))).toEqual([429, 99991400]);

    expect(await mock.state.get()).toEqual(before);
  });

  it('answers with status 400, or not at all, when the switches say so', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    await closeTimes(mock, token, 50);

    await mock.state.patch({ switches: { rateLimitStatus: 400 } });
    expect(outcome(await batchClose(mock, undefined, { token }))).toEqual([400, 99991400]);

    await mock.state.patch({ switches: { rateLimits: 'off' } });
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
