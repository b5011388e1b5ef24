import { cutOff, hangUp, html, json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import disable from '../test/fixtures/batch-disable.json' with { type: 'json' };
import noEnvelope from '../test/fixtures/no-envelope.json' with { type: 'json' };
import { answering } from '../test/support/answering.ts';
import { callByName } from '../test/support/call-by-name.ts';
import { connect, input } from '../test/support/connect.ts';
import { fixtures } from '../test/support/fixtures.ts';
import { operations } from './contract/operations.ts';
import { createWpsUsers } from './create-wps-users.ts';

const text = (status: number, body: string) => ({ status, headers: { 'Content-Type': 'text/plain' }, body });

const noAnswersOfTheVendor = [
  { name: 'HTML of a gateway', answer: html(502), problem: 'html', attempts: 3 },
  { name: 'HTML with 503', answer: html(503), problem: 'html', attempts: 3 },
  { name: 'HTML with 504', answer: html(504), problem: 'html', attempts: 3 },
  { name: 'HTML with 429', answer: html(429), problem: 'html', attempts: 3 },
  { name: 'HTML with 200', answer: html(200), problem: 'html', attempts: 1 },
  { name: 'HTML with 500', answer: html(500), problem: 'html', attempts: 1 },
  { name: 'a redirect', answer: { ...html(302), headers: { Location: '/' } }, problem: 'html', attempts: 1 },
  { name: 'plain text', answer: text(404, 'not found'), problem: 'not-json', attempts: 1 },
  { name: 'cut JSON', answer: text(200, '{"msg":"str'), problem: 'not-json', attempts: 1 },
  { name: 'no body', answer: text(200, ''), problem: 'empty', attempts: 1 },
  { name: 'no body with 503', answer: text(503, ' \n'), problem: 'empty', attempts: 3 },
  { name: 'a list', answer: json([disable.response]), problem: 'no-envelope', attempts: 1 },
  { name: 'null', answer: json(null), problem: 'no-envelope', attempts: 1 },
  { name: 'no code', answer: json({ msg: 'success' }), problem: 'no-envelope', attempts: 1 },
  { name: 'a code in quotes', answer: json({ ...disable.response, code: '0' }), problem: 'no-envelope', attempts: 1 },
];

describe.each(transports)('over $name', ({ options }) => {
  it.each(noAnswersOfTheVendor)('$name is kind protocol', async ({ answer, problem, attempts }) => {
    const { client, calls } = await connect({ call: [answer] }, options);
    expect(await errorOf(client.batchDisable(input))).toMatchObject({
      kind: 'protocol',
      vendor: 'wps',
      operation: 'batchDisable',
      problem,
      httpStatus: answer.status,
      issues: [],
      attempts,
    });
    expect(calls).toHaveLength(attempts);
  });

  it.each([
    { name: 'that is cut off', answer: cutOff, sent: 'yes' },
    { name: 'that never comes', answer: hangUp, sent: 'unknown' },
  ])('an answer $name is kind transport, and is tried again', async ({ answer, sent }) => {
    const { client, calls } = await connect({ call: [answer] }, options);
    expect(await errorOf(client.batchDisable(input))).toMatchObject({
      kind: 'transport',
      problem: 'connection',
      sent,
      attempts: 3,
    });
    expect(calls).toHaveLength(3);
  });

  it('a good answer after bad ones is success', async () => {
    const { client, calls } = await connect({ call: [html(502), hangUp, json(disable.response)] }, options);
    expect(await client.batchDisable(input)).toBeUndefined();
    expect(calls).toHaveLength(3);
  });
});

describe.each(fixtures.filter(({ response }) => response.data === undefined))('$operation', (fixture) => {
  it('gives nothing, whatever the vendor adds to its answer', async () => {
    const { transport } = answering(json({ ...fixture.response, data: { failed: ['u1'] } }));
    const client = createWpsUsers({ signing: 'none', getAccessToken: () => 'token-1', transport });
    expect(await callByName(client, fixture.operation, fixture.input)).toBeUndefined();
  });
});

describe.each(fixtures)('$operation', ({ operation, input: example }) => {
  it.each(noEnvelope)('answered with $name is kind protocol', async ({ status, contentType, body, problem }) => {
    const { transport, sent } = answering({ status, headers: { 'content-type': contentType }, body });
    const getAccessToken = () => 'token-1';
    const auth = { signing: 'none', getAccessToken, getUserAccessToken: getAccessToken } as const;
    const client = createWpsUsers({ ...auth, transport, retry: false });
    expect(await errorOf(callByName(client, operation, example))).toMatchObject({
      kind: 'protocol',
      vendor: 'wps',
      operation,
      problem,
      httpStatus: status,
      doc: operations[operation].doc,
    });
    expect(sent).toHaveLength(1);
  });
});

it('an answer of another shape is kind protocol, and names the place and no value', async () => {
  const data = { items: [{ id: 'u1' }, { id: 7, user_name: 'private' }] };
  const { client } = await connect({ call: [json({ code: 0, msg: 'success', data })] });
  const error = await errorOf(client.list({ status: ['active'] }));
  expect(error).toMatchObject({
    kind: 'protocol',
    problem: 'wrong-shape',
    issues: [{ path: 'items[1].id', message: 'expected string' }],
  });
  expect(JSON.stringify([error, String(error)])).not.toContain('private');
});
