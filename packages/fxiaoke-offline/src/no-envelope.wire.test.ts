import { cutOff, hangUp, html, json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import batch from '../test/fixtures/set-member-status-batch.json' with { type: 'json' };
import { connect, input } from '../test/support/connect.ts';

const text = (status: number, body: string) => ({ status, headers: { 'Content-Type': 'text/plain' }, body });

const noAnswersOfTheVendor = [
  { name: 'HTML of a gateway', answer: html(502), problem: 'html', attempts: 3 },
  { name: 'HTML with 503', answer: html(503), problem: 'html', attempts: 3 },
  { name: 'HTML with 504', answer: html(504), problem: 'html', attempts: 3 },
  { name: 'HTML with 429', answer: html(429), problem: 'html', attempts: 3 },
  { name: 'the page of an unknown path', answer: html(404), problem: 'html', attempts: 1 },
  { name: 'HTML with 200', answer: html(200), problem: 'html', attempts: 1 },
  {
    name: 'the redirect of the website',
    answer: { ...html(302), headers: { Location: 'https://www.fxiaoke.com/home.html' } },
    problem: 'html',
    attempts: 1,
  },
  { name: 'cut JSON', answer: text(200, '{"errorCode":0,"tr'), problem: 'not-json', attempts: 1 },
  { name: 'no body', answer: text(200, ''), problem: 'empty', attempts: 1 },
  { name: 'no body with 503', answer: text(503, ' \n'), problem: 'empty', attempts: 3 },
  { name: 'a list', answer: json([batch.response]), problem: 'no-envelope', attempts: 1 },
  { name: 'null', answer: json(null), problem: 'no-envelope', attempts: 1 },
  { name: 'no errorCode', answer: json({ errorMessage: 'OK' }), problem: 'no-envelope', attempts: 1 },
  {
    name: 'an errorCode in quotes',
    answer: json({ ...batch.response, errorCode: '0' }),
    problem: 'no-envelope',
    attempts: 1,
  },
];

describe.each(transports)('over $name', ({ options }) => {
  it.each(noAnswersOfTheVendor)('$name is kind protocol', async ({ answer, problem, attempts }) => {
    const { client, calls } = await connect({ call: [answer] }, options);
    expect(await errorOf(client.setMemberStatusBatch(input))).toMatchObject({
      kind: 'protocol',
      vendor: 'fxiaoke',
      operation: 'setMemberStatusBatch',
      problem,
      httpStatus: answer.status,
      issues: [],
      attempts,
    });
    expect(calls).toHaveLength(attempts);
  });

  it('another shape is kind protocol, with the place', async () => {
    const { client, calls } = await connect({ call: [json({ ...batch.response, traceId: 7 })] }, options);
    expect(await errorOf(client.setMemberStatusBatch(input))).toMatchObject({
      kind: 'protocol',
      problem: 'wrong-shape',
      issues: [{ path: 'traceId', message: 'expected string' }],
    });
    expect(calls).toHaveLength(1);
  });

  it.each([
    { name: 'that is cut off', answer: cutOff, sent: 'yes' },
    { name: 'that never comes', answer: hangUp, sent: 'unknown' },
  ])('an answer $name is kind transport, and is tried again', async ({ answer, sent }) => {
    const { client, calls } = await connect({ call: [answer] }, options);
    expect(await errorOf(client.setMemberStatusBatch(input))).toMatchObject({
      kind: 'transport',
      problem: 'connection',
      sent,
      attempts: 3,
    });
    expect(calls).toHaveLength(3);
  });

  it('a good answer after bad ones is success', async () => {
    const { client, calls } = await connect({ call: [html(502), hangUp, json(batch.response)] }, options);
    expect(await client.setMemberStatusBatch(input)).toStrictEqual({ traceId: 'E-O.827xxxxxx' });
    expect(calls).toHaveLength(3);
  });

  it('of a good answer all but the envelope is handed on, and traceId may be absent', async () => {
    const answer = json({ errorCode: 0, errorMessage: 'OK', errorDescription: 'success', failed: ['x'] });
    const { client } = await connect({ call: [answer] }, options);
    expect(await client.setMemberStatusBatch(input)).toStrictEqual({ failed: ['x'] });
  });
});
