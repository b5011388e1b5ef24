import { describe, expect, it } from 'vitest';
import { greet } from '../../test/support/operations.ts';
import { rejectionOf } from '../../test/support/rejection-of.ts';
import { type Answer, type Step, scriptedTransport } from '../../test/support/scripted-transport.ts';
import { surfacesOf } from '../../test/support/surfaces-of.ts';
import { testClient } from '../../test/support/test-client.ts';
import type { AttemptEvent } from '../options/attempt-event.ts';

const appSecret = 'canary-secret/+=1';
const token = 'canary-token/+=2';
const echoed = [appSecret, token].flatMap((secret) => [secret, encodeURIComponent(secret)]).join(' and ');

/** All that a caller sees of a call whose answer repeats the credentials: the error, and the events. */
async function visibleOf(step: Step): Promise<string> {
  const events: AttemptEvent[] = [];
  const { call } = testClient({
    transport: scriptedTransport(step),
    secrets: [appSecret],
    tokens: {
      peek: () => ({ token, generation: 1 }),
      get: () => Promise.reject(new Error('unused')),
      refuse: () => undefined,
    },
    onAttempt: (event) => void events.push(event),
  });
  const error = await rejectionOf(call());
  expect(events.length).toBeGreaterThan(0);
  return `${surfacesOf(error)}\n${JSON.stringify(events)}`;
}

const headers = { 'x-request-id': echoed, 'retry-after': echoed };

const answers: readonly (readonly [name: string, answer: Answer])[] = [
  [
    'a refusal',
    {
      status: 400,
      headers,
      body: { code: 100, msg: echoed, id: echoed, details: { [echoed]: echoed, nested: [{ deep: [echoed] }] } },
    },
  ],
  ['an unlisted refusal', { status: 400, headers, body: { code: 999, msg: echoed } }],
  ['a refused token', { status: 400, headers, body: { code: 200, msg: `invalid token ${echoed}` } }],
  ['HTML', { status: 502, headers, body: `<html>${echoed}</html>` }],
  ['text', { status: 500, headers, body: echoed }],
  ['JSON of no envelope', { headers, body: { error: echoed } }],
  ['data of another shape', { headers, body: { code: 0, data: { greeting: [echoed] } } }],
];

describe('no secret is visible when the vendor sends it back in', () => {
  it.each(answers)('%s', async (_name, answer) => {
    const visible = await visibleOf(answer);
    expect(visible).not.toContain('canary');
    // The error is about this call, and not about something on the way to it.
    expect(visible).toContain(greet.name);
  });

  it('the text of a lost connection', async () => {
    const failure = {
      kind: 'transport',
      problem: 'connection',
      sent: 'unknown',
      detail: 'the connection failed',
    } as const;
    expect(await visibleOf({ failure })).not.toContain('canary');
  });
});

it('the rest of what the vendor said stays readable', async () => {
  const { call } = testClient({
    transport: scriptedTransport({
      status: 400,
      body: { code: 100, msg: `app secret ${appSecret} is wrong`, id: 'id-1' },
    }),
    secrets: [appSecret],
  });
  expect(await rejectionOf(call())).toMatchObject({
    vendorMessage: 'app secret [redacted] is wrong',
    requestId: 'id-1',
  });
});
