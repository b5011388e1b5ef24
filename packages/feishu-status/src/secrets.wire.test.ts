import { type AttemptEvent, isApiError } from '@x/core-signing';
import { html, json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { shown } from '@x/test-kit/shown';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import { connect, credentials, openInput, tokenAnswer } from '../test/support/connect.ts';

const token = 't-a-token-that-is-never-shown';
const { appSecret } = credentials;

/** A refusal that sends back what it was sent, wherever it has a text. */
function echo(code: number, status: number, text = `got ${appSecret} and Bearer ${token}`) {
  const error = {
    log_id: text,
    troubleshooter: text,
    permission_violations: [{ type: text, subject: text }],
    field_violations: [{ field: text, description: text }],
    helps: [{ url: `https://open.feishu.cn/?s=${encodeURIComponent(appSecret)}`, description: text }],
  };
  return json({ code, msg: text, error }, status, { 'X-Tt-Logid': text });
}

const scenes = [
  { name: 'a refusal', scene: { call: [echo(2005001, 400)] }, kind: 'vendor' },
  { name: 'an unlisted refusal', scene: { call: [echo(1, 500)] }, kind: 'vendor' },
  { name: 'a token that is refused twice', scene: { call: [echo(99991663, 400)] }, kind: 'vendor' },
  { name: 'a refused token call', scene: { token: [echo(10014, 200, `got ${appSecret}`)] }, kind: 'vendor' },
  {
    name: 'another shape',
    scene: { call: [json({ code: 0, data: { [token]: appSecret, result_list: [token] } })] },
    kind: 'protocol',
  },
  { name: 'no token', scene: { token: [json({ code: 0, [appSecret]: token, expire: token })] }, kind: 'protocol' },
  { name: 'HTML', scene: { call: [{ ...html(200), body: `<p>${token} ${appSecret}</p>` }] }, kind: 'protocol' },
  { name: 'text', scene: { call: [{ status: 404, body: `${token} ${appSecret}` }] }, kind: 'protocol' },
  { name: 'no answer', scene: { call: [''] }, kind: 'transport' },
];

describe.each(transports)('over $name', ({ options }) => {
  it.each(scenes)('$name shows no secret in any part of the error', async ({ scene, kind }) => {
    const events: AttemptEvent[] = [];
    const onAttempt = (event: AttemptEvent) => events.push(event);
    const { client } = await connect({ token: [tokenAnswer(token)], ...scene }, { ...options, onAttempt });
    const error = await errorOf(client.batchOpen(openInput));
    expect(isApiError(error) && error.kind).toBe(kind);
    expect(events.length).toBeGreaterThan(0);
    for (const text of [shown(error), JSON.stringify(events)]) {
      expect(text).not.toContain(appSecret);
      expect(text).not.toContain(token);
    }
  });
});

it('a client shows nothing of its credentials', async () => {
  const { client } = await connect();
  await client.batchOpen(openInput);
  expect(shown(client)).not.toContain(appSecret);
});
