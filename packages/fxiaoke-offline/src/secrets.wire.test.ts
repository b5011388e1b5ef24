import { type AttemptEvent, isApiError } from '@x/core-signing';
import { html, json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { shown } from '@x/test-kit/shown';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import { connect, credentials, input, refusal, tokenAnswer } from '../test/support/connect.ts';

const token = 'a-token-that-is-never-shown';
const { appSecret, permanentCode } = credentials;

/** A refusal that sends back what it was sent, wherever it has a text. */
function echo(code: number, text = `got ${appSecret}, ${permanentCode} and ${token}`) {
  return refusal(code, { errorMessage: text, errorDescription: text, traceId: text });
}

const scenes = [
  { name: 'a refusal', scene: { call: [echo(15002)] }, kind: 'vendor' },
  { name: 'an unlisted refusal', scene: { call: [echo(1)] }, kind: 'vendor' },
  { name: 'a token that is refused twice', scene: { call: [echo(20016)] }, kind: 'vendor' },
  {
    name: 'a refused token call',
    scene: { token: [echo(10006, `got ${appSecret} and ${permanentCode}`)] },
    kind: 'vendor',
  },
  { name: 'another shape', scene: { call: [json({ errorCode: 0, traceId: [token, appSecret] })] }, kind: 'protocol' },
  { name: 'no token', scene: { token: [json({ errorCode: 0, [permanentCode]: appSecret })] }, kind: 'protocol' },
  { name: 'HTML', scene: { call: [{ ...html(200), body: `<p>${token} ${appSecret}</p>` }] }, kind: 'protocol' },
  { name: 'text', scene: { call: [{ status: 404, body: `${token} ${permanentCode}` }] }, kind: 'protocol' },
  { name: 'no answer', scene: { call: [''] }, kind: 'transport' },
];

describe.each(transports)('over $name', ({ options }) => {
  it.each(scenes)('$name shows no secret in any part of the error', async ({ scene, kind }) => {
    const events: AttemptEvent[] = [];
    const onAttempt = (event: AttemptEvent) => events.push(event);
    const { client } = await connect({ token: [tokenAnswer(token)], ...scene }, { ...options, onAttempt });
    const error = await errorOf(client.setMemberStatusBatch(input));
    expect(isApiError(error) && error.kind).toBe(kind);
    expect(events.length).toBeGreaterThan(0);
    for (const text of [shown(error), JSON.stringify(events)]) {
      for (const secret of [appSecret, permanentCode, token]) expect(text).not.toContain(secret);
    }
  });
});

it('a client shows nothing of its credentials', async () => {
  const { client } = await connect();
  await client.setMemberStatusBatch(input);
  expect(shown(client)).not.toContain(appSecret);
  expect(shown(client)).not.toContain(permanentCode);
});
