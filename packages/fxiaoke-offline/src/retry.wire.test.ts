import type { AttemptEvent } from '@x/core-signing';
import { hangUp, html, json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import batch from '../test/fixtures/set-member-status-batch.json' with { type: 'json' };
import { connect, input, refusal } from '../test/support/connect.ts';

const limited = refusal(30004);
const serviceException = refusal(50009);

describe.each(transports)('over $name', ({ options }) => {
  it('waits at least as long as a Retry-After says', async () => {
    const events: AttemptEvent[] = [];
    const call = [{ ...html(503), headers: { 'Retry-After': '0.05' } }, json(batch.response)];
    const { client } = await connect({ call }, { ...options, onAttempt: (event) => events.push(event) });
    await client.setMemberStatusBatch(input);
    expect(events.filter(({ operation }) => operation === 'setMemberStatusBatch')).toMatchObject([
      {
        attempt: 1,
        outcome: 'protocol',
        reason: 'html',
        httpStatus: 503,
        retryInMs: expect.toSatisfy((ms: number) => ms >= 50),
      },
      { attempt: 2, outcome: 'ok', httpStatus: 200 },
    ]);
  });

  it('hands a wait that outlasts the call back to the caller', async () => {
    const { client, calls } = await connect({ call: [{ ...limited, headers: { 'Retry-After': '60' } }] }, options);
    const error = await errorOf(client.setMemberStatusBatch(input));
    expect(error).toMatchObject({ reason: 'rateLimited', retryAfterMs: 60_000, attempts: 1 });
    expect(String(error)).toContain('Fxiaoke asks to wait 60 s.');
    expect(calls).toHaveLength(1);
  });
});

describe('retry: false', () => {
  it.each([serviceException, html(502), hangUp, limited])('tries once', async (answer) => {
    const { client, calls } = await connect({ call: [answer] }, { retry: false });
    expect(await errorOf(client.setMemberStatusBatch(input))).toMatchObject({ attempts: 1 });
    expect(calls).toHaveLength(1);
  });
});

describe('repeatUncertainWrites: false', () => {
  const options = { repeatUncertainWrites: false };

  it.each([serviceException, html(502), hangUp])('sends nothing twice that may have taken effect', async (answer) => {
    const { client, calls } = await connect({ call: [answer] }, options);
    expect(await errorOf(client.setMemberStatusBatch(input))).toMatchObject({ attempts: 1 });
    expect(calls).toHaveLength(1);
  });

  it('still repeats what was certainly not carried out', async () => {
    const { client, calls } = await connect({ call: [limited] }, options);
    expect(await errorOf(client.setMemberStatusBatch(input))).toMatchObject({ reason: 'rateLimited', attempts: 3 });
    expect(calls).toHaveLength(3);
  });
});
