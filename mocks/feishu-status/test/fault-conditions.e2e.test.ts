import { describe, expect, it } from 'vitest';
import { batchClose, batchOpen, fetchToken, outcome, results, tokenCall } from './support/calls.ts';
import type { WireAnswer } from './support/send.ts';
import { startMock } from './support/start-mock.ts';
import { listStatuses } from './support/status-calls.ts';

const tokenInvalid = 'Invalid access token for authorization. Please make a request with token attached.';
const errorObject = { log_id: expect.stringMatching(/^\d{14}[0-9A-F]{20}$/), troubleshooter: expect.any(String) };

describe('the conditions of a fault', () => {
  it.each([
    ['token-expired', 400, { code: 99991663, msg: tokenInvalid, error: expect.objectContaining(errorObject) }],
    ['token-invalid', 400, { code: 99991663, msg: tokenInvalid, error: expect.objectContaining(errorObject) }],
    ['rate-limited', 429, { code: 99991400, msg: 'request trigger frequency limit' }],
    ['quota-exhausted', 429, { code: 99991403, msg: "This month's API call quota has been exceeded" }],
    ['maintenance', 500, { code: 2200, msg: 'Internal Error', error: errorObject }],
  ])('%s is answered in the words of the vendor, and changes nothing', async (condition, status, body) => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    const before = await mock.state.get();
    await mock.faults.arm(`feishu.batchOpen: ${condition}`);

    const refused = await batchOpen(mock, undefined, { token });

    expect([refused.status, refused.json]).toEqual([status, body]);
    expect(refused.headers).toMatchObject({
      'content-type': 'application/json',
      'x-tt-logid': expect.stringMatching(/^\d{14}[0-9A-F]{20}$/),
      'x-mock-fault': expect.any(String),
    });
    expect(await mock.state.get()).toEqual(before);
    expect(results(await batchOpen(mock, undefined, { token }))).toEqual(['success_show']);
    await mock.assertClean();
  });

  it('tell the two kinds of bad token apart in the diagnostics alone', async () => {
    const mock = await startMock();
    await mock.faults.arm('feishu.list: token-expired, token-invalid');
    const token = await fetchToken(mock);

    const told = [await listStatuses(mock, '', { token }), await listStatuses(mock, '', { token })].map(
      ({ headers }) => headers['x-mock-diagnostics'],
    );

    expect(told).toEqual(['a fault: the token has expired', 'a fault: the token is not known']);
  });

  it('are answered as the real thing is', async () => {
    const mock = await startMock();
    const token = await fetchToken(mock);
    const close = async () => shapeOf(await batchClose(mock, undefined, { token }));
    await mock.faults.arm('feishu.batchClose: rate-limited, quota-exhausted, token-expired');
    const faked = [await close(), await close(), await close()];

    await mock.rateLimits.exhaust('feishu.tier-4-second');
    const limited = await close();
    await mock.rateLimits.refill();
    await mock.state.patch({ tenants: [{ id: 'mock000000000001', monthlyQuotaUsedUp: true }] });
    const exhausted = await close();
    await mock.tokens.expire(token);
    const expired = await close();

    expect(faked).toEqual([limited, exhausted, expired]);
  });

  it('follow the switch for the status of a rate refusal, and the profile', async () => {
    const mock = await startMock({ profile: 'documented' });
    await mock.state.patch({ switches: { rateLimitStatus: 400 } });
    await mock.faults.arm('feishu.list: rate-limited, maintenance');

    expect(outcome(await listStatuses(mock))).toEqual([400, 99991400]);
    expect((await listStatuses(mock)).json).toMatchObject({ code: 2200, msg: 'internal error' });
  });

  it('on a token call come without an error object, as its own failures do', async () => {
    const mock = await startMock();
    await mock.faults.arm('feishu.tenantAccessToken: maintenance, rate-limited');

    expect((await tokenCall(mock)).json).toEqual({ code: 2200, msg: 'Internal Error' });
    const limited = await tokenCall(mock);
    expect(limited.json).toEqual({ code: 99991400, msg: 'request trigger frequency limit' });
    expect(limited.headers).toMatchObject({ 'x-ogw-ratelimit-reset': '1' });
    expect(limited.headers['x-ogw-ratelimit-limit']).toBeUndefined();
  });
});

/** What is the same in two answers of one kind, whatever their log ids and times. */
function shapeOf({ status, headers, text }: WireAnswer) {
  const names = Object.keys(headers).filter((name) => !name.startsWith('x-mock-'));
  return { status, names: names.sort(), body: text.replaceAll(/\d{14}[0-9A-F]{20}/g, '<log id>') };
}
