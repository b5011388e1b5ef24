import type { AttemptEvent } from '@x/core-signing';
import { hangUp, html, json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import open from '../test/fixtures/batch-open.json' with { type: 'json' };
import { connect, openInput } from '../test/support/connect.ts';
import { sampleOf } from '../test/support/samples.ts';

function limited(headers: Readonly<Record<string, string>>) {
  return json({ code: 99991400, msg: 'request trigger frequency limit' }, 429, headers);
}

const internalError = json({ code: 2200, msg: 'internal error' }, 500);

describe.each(transports)('over $name', ({ options }) => {
  it.each(['x-ogw-ratelimit-reset', 'Retry-After'])('waits as long as %s says', async (header) => {
    const events: AttemptEvent[] = [];
    const call = [limited({ [header]: '0.05' }), json(open.response)];
    const { client, calls } = await connect({ call }, { ...options, onAttempt: (event) => events.push(event) });
    expect(await client.batchOpen(openInput)).toStrictEqual(open.response.data);
    expect(calls).toHaveLength(2);
    expect(events.filter(({ operation }) => operation === 'batchOpen')).toMatchObject([
      {
        attempt: 1,
        outcome: 'vendor',
        reason: 'rateLimited',
        httpStatus: 429,
        retryInMs: expect.toSatisfy((ms: number) => ms >= 50),
      },
      { attempt: 2, outcome: 'ok', httpStatus: 200 },
    ]);
  });

  it('hands a wait that outlasts the call back to the caller', async () => {
    const { client, calls } = await connect({ call: [limited({ 'x-ogw-ratelimit-reset': '52' })] }, options);
    const error = await errorOf(client.batchOpen(openInput));
    expect(error).toMatchObject({ reason: 'rateLimited', retryAfterMs: 52_000, attempts: 1, mayHaveExecuted: false });
    expect(String(error)).toContain('Feishu asks to wait 52 s.');
    expect(calls).toHaveLength(1);
  });

  it('prefers the header of the vendor to that of a gateway', async () => {
    const headers = { 'Retry-After': '1', 'x-ogw-ratelimit-reset': '52' };
    const { client } = await connect({ call: [limited(headers)] }, options);
    expect(await errorOf(client.batchOpen(openInput))).toMatchObject({ retryAfterMs: 52_000 });
  });
});

describe('retry: false', () => {
  it.each([internalError, html(502), hangUp, limited({})])('tries once', async (answer) => {
    const { client, calls } = await connect({ call: [answer] }, { retry: false });
    expect(await errorOf(client.batchOpen(openInput))).toMatchObject({ attempts: 1 });
    expect(calls).toHaveLength(1);
  });
});

describe('create and delete', () => {
  it.each(
    ['create', 'delete'].flatMap((name) =>
      [internalError, html(502), hangUp].map((answer) => ({ name, answer, run: sampleOf(name).run })),
    ),
  )('$name is not sent again when it may have taken effect', async ({ answer, run }) => {
    const { client, calls } = await connect({ call: [answer] });
    expect(await errorOf(run(client))).toMatchObject({ attempts: 1 });
    expect(calls).toHaveLength(1);
  });

  it.each(['create', 'delete'])('%s is sent again when it was certainly not carried out', async (name) => {
    const { response, run } = sampleOf(name);
    const { client, calls } = await connect({ call: [limited({}), json(response)] });
    await run(client);
    expect(calls).toHaveLength(2);
  });
});

describe('list and patch', () => {
  it.each(['list', 'patch'])('%s is sent again', async (name) => {
    const { response, run } = sampleOf(name);
    const { client, calls } = await connect({ call: [internalError, hangUp, json(response)] });
    expect(await run(client)).toStrictEqual(response.data);
    expect(calls).toHaveLength(3);
  });

  it('of the two only list is sent again with repeatUncertainWrites: false', async () => {
    const { client, calls } = await connect({ call: [html(502)] }, { repeatUncertainWrites: false });
    expect(await errorOf(sampleOf('patch').run(client))).toMatchObject({ attempts: 1 });
    expect(await errorOf(sampleOf('list').run(client))).toMatchObject({ attempts: 3 });
    expect(calls).toHaveLength(4);
  });
});

describe('repeatUncertainWrites: false', () => {
  const options = { repeatUncertainWrites: false };

  it.each([internalError, html(502), hangUp])('sends nothing twice that may have taken effect', async (answer) => {
    const { client, calls } = await connect({ call: [answer] }, options);
    expect(await errorOf(client.batchOpen(openInput))).toMatchObject({ attempts: 1 });
    expect(await errorOf(client.batchClose({ system_status_id: '1', user_list: ['ou_1'] }))).toMatchObject({
      attempts: 1,
    });
    expect(calls).toHaveLength(2);
  });

  it('still repeats what was certainly not carried out', async () => {
    const { client, calls } = await connect({ call: [limited({})] }, options);
    expect(await errorOf(client.batchOpen(openInput))).toMatchObject({ reason: 'rateLimited', attempts: 3 });
    expect(calls).toHaveLength(3);
  });
});
