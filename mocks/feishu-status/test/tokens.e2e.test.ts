import { describe, expect, it } from 'vitest';
import { fetchToken, outcome, tokenCall } from './support/calls.ts';
import { startMock } from './support/start-mock.ts';
import { listStatuses } from './support/status-calls.ts';

const refused = [400, 99991663];

describe('tokens', () => {
  it('read as expired from the moment on at which one is made to expire, and the next is a new one', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);

    expect(await mock.tokens.expire(token)).toBe(true);

    const answer = await listStatuses(mock, '', { token });
    expect(outcome(answer)).toEqual(refused);
    expect(answer.headers['x-mock-diagnostics']).toContain('expired at 2026-11-21T12:00:00.000Z');
    const next = await fetchToken(mock);
    expect(next).not.toBe(token);
    expect(outcome(await listStatuses(mock, '', { token: next }))).toEqual([200, 0]);
  });

  it('stay expired from when they were, whatever the clock says when one is made to expire again', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    await mock.clock.advance('3h');

    expect(await mock.tokens.expire(token)).toBe(true);

    const [kept] = (await mock.state.get()).tokens;
    expect(kept).toMatchObject({ id: token, expiresAt: '2026-11-21T14:00:00.000Z' });
  });

  it('are invalid once they are taken back', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);

    expect(await mock.tokens.revoke(token)).toBe(true);

    const answer = await listStatuses(mock, '', { token });
    expect(outcome(answer)).toEqual(refused);
    expect(answer.headers['x-mock-diagnostics']).toContain('revoked');
    expect(await fetchToken(mock)).not.toBe(token);
  });

  it('that were never given out can be neither', async () => {
    const mock = await startMock();
    await tokenCall(mock);

    expect(await mock.tokens.expire('t-nobody')).toBe(false);
    expect(await mock.tokens.revoke(mock.credentials.appId)).toBe(false);
  });
});
