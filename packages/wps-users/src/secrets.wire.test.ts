import { type AttemptEvent, isApiError, signKso1 } from '@x/core-signing';
import { html, json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { shown } from '@x/test-kit/shown';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import { connect, header, input, now, tokenAnswer } from '../test/support/connect.ts';

const auth = { appId: 'AK123456', appKey: 'a-key-that-is-never-shown' };
const token = 'a-token-that-is-never-shown';
const { appKey } = auth;

/** A refusal that sends back what it was sent, wherever it has a text. */
function echo(code: number, status: number, text = `got ${appKey} and Bearer ${token}`) {
  const more = { code: 1, msg: text, more: { msg: text, [text]: [text] } };
  return json({ code, msg: text, desc: text, detail: { text }, more, debug: { desc: text } }, status);
}

const scenes = [
  { name: 'a refusal', scene: { call: [echo(403000001, 403)] }, kind: 'vendor' },
  { name: 'an unlisted refusal', scene: { call: [echo(1, 500)] }, kind: 'vendor' },
  { name: 'a token that is refused twice', scene: { call: [echo(40100011, 401)] }, kind: 'vendor' },
  { name: 'a refused token call', scene: { token: [echo(40100008, 401, `got ${appKey}`)] }, kind: 'vendor' },
  { name: 'another shape', scene: { call: [json({ [token]: appKey })] }, kind: 'protocol' },
  { name: 'no token', scene: { token: [json({ access_token: 7, [appKey]: token })] }, kind: 'protocol' },
  { name: 'HTML', scene: { call: [{ ...html(200), body: `<p>${token} ${appKey}</p>` }] }, kind: 'protocol' },
  { name: 'text', scene: { call: [{ status: 404, body: `${token} ${appKey}` }] }, kind: 'protocol' },
  { name: 'no answer', scene: { call: [''] }, kind: 'transport' },
];

describe.each(transports)('over $name', ({ options }) => {
  it.each(scenes)('$name shows no secret in any part of the error', async ({ scene, kind }) => {
    const events: AttemptEvent[] = [];
    const onAttempt = (event: AttemptEvent) => events.push(event);
    const { client } = await connect({ token: [tokenAnswer(token)], auth, ...scene }, { ...options, onAttempt });
    const error = await errorOf(client.batchDisable(input));
    expect(isApiError(error) && error.kind).toBe(kind);
    expect(events.length).toBeGreaterThan(0);
    for (const text of [shown(error), JSON.stringify(events)]) {
      expect(text).not.toContain(appKey);
      expect(text).not.toContain(token);
    }
  });
});

it('a client shows nothing of its credentials', async () => {
  const { client } = await connect({ auth });
  await client.batchDisable(input);
  expect(shown(client)).not.toContain(appKey);
});

it('the signature of the request is not shown when the gateway sends it back', async () => {
  const signed = signKso1({
    accessKey: auth.appId,
    secretKey: appKey,
    method: 'POST',
    path: '/v7/users/batch_disable',
    contentType: 'application/json',
    date: now,
    body: JSON.stringify(input),
  })['X-Kso-Authorization'];
  const signature = signed.slice(signed.lastIndexOf(':') + 1);
  const { client, calls } = await connect({ auth, call: [echo(403000001, 403, `invalid signature ${signed}`)] });
  const error = await errorOf(client.batchDisable(input));
  expect(header(calls[0], 'x-kso-authorization')).toBe(signed);
  expect(shown(error)).toContain('invalid signature KSO-1 AK123456:[redacted]');
  expect(shown(error)).not.toContain(signature);
});
