import { cutOff, hangUp, html, json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import open from '../test/fixtures/batch-open.json' with { type: 'json' };
import gatewayAnswers from '../test/fixtures/gateway-answers.json' with { type: 'json' };
import { connect, openInput } from '../test/support/connect.ts';
import { sampleByName, sampleOf } from '../test/support/samples.ts';
import { operations } from './contract/operations.ts';

const text = (status: number, body: string) => ({ status, headers: { 'Content-Type': 'text/plain' }, body });

const noAnswersOfTheVendor = [
  { name: 'HTML of a gateway', answer: html(502), problem: 'html', attempts: 3 },
  { name: 'HTML with 503', answer: html(503), problem: 'html', attempts: 3 },
  { name: 'HTML with 504', answer: html(504), problem: 'html', attempts: 3 },
  { name: 'HTML with 429', answer: html(429), problem: 'html', attempts: 3 },
  { name: 'HTML with 200', answer: html(200), problem: 'html', attempts: 1 },
  { name: 'HTML with 500', answer: html(500), problem: 'html', attempts: 1 },
  { name: 'a redirect', answer: { ...html(302), headers: { Location: '/' } }, problem: 'html', attempts: 1 },
  { name: 'the text of an unknown path', answer: text(404, '404 page not found'), problem: 'not-json', attempts: 1 },
  { name: 'cut JSON', answer: text(200, '{"code":0,"da'), problem: 'not-json', attempts: 1 },
  { name: 'no body', answer: text(200, ''), problem: 'empty', attempts: 1 },
  { name: 'no body with 503', answer: text(503, ' \n'), problem: 'empty', attempts: 3 },
  { name: 'a list', answer: json([open.response]), problem: 'no-envelope', attempts: 1 },
  { name: 'null', answer: json(null), problem: 'no-envelope', attempts: 1 },
  { name: 'no code', answer: json({ msg: 'success', data: open.response.data }), problem: 'no-envelope', attempts: 1 },
  { name: 'a code in quotes', answer: json({ ...open.response, code: '0' }), problem: 'no-envelope', attempts: 1 },
];

const otherShapes = [
  { data: undefined, path: '', message: 'is missing' },
  { data: null, path: '', message: 'expected object' },
  { data: {}, path: 'result_list', message: 'is missing' },
  { data: { result_list: {} }, path: 'result_list', message: 'expected array' },
  { data: { result_list: [null] }, path: 'result_list[0]', message: 'expected object' },
  {
    data: { result_list: [{ user_id: 1, result: 'fail' }] },
    path: 'result_list[0].user_id',
    message: 'expected string',
  },
  { data: { result_list: [{ user_id: 'ou_1' }] }, path: 'result_list[0].result', message: 'is missing' },
];

const gatewayCases = [...sampleByName.values()].flatMap(({ name, run }) =>
  gatewayAnswers.map((answer) => ({ name, run, answer })),
);

const item = { system_status_id: '1', title: '出差', icon_key: 'Coffee' };

const missingData = [
  { name: 'list', data: { items: [] }, issues: [{ path: 'has_more', message: 'is missing' }] },
  { name: 'list', data: { items: null, has_more: false }, issues: [{ path: 'items', message: 'expected array' }] },
  {
    name: 'list',
    data: { items: [item, { ...item, system_status_id: 7101214603622941000 }], has_more: false },
    issues: [{ path: 'items[1].system_status_id', message: 'expected string' }],
  },
  { name: 'create', data: {}, issues: [{ path: 'system_status', message: 'is missing' }] },
  {
    name: 'create',
    data: { system_status: { ...item, sync_setting: { title: 7 } } },
    issues: [{ path: 'system_status.sync_setting.title', message: 'expected string' }],
  },
  {
    name: 'patch',
    data: { system_status: { ...item, priority: '1' } },
    issues: [{ path: 'system_status.priority', message: 'expected number' }],
  },
  { name: 'delete', data: undefined, issues: [{ path: '', message: 'is missing' }] },
  { name: 'delete', data: null, issues: [{ path: '', message: 'expected object' }] },
].map((row) => ({ ...row, run: sampleOf(row.name).run }));

describe.each(transports)('over $name', ({ options }) => {
  it.each(noAnswersOfTheVendor)('$name is kind protocol', async ({ answer, problem, attempts }) => {
    const { client, calls } = await connect({ call: [answer] }, options);
    expect(await errorOf(client.batchOpen(openInput))).toMatchObject({
      kind: 'protocol',
      vendor: 'feishu',
      operation: 'batchOpen',
      problem,
      httpStatus: answer.status,
      issues: [],
      attempts,
    });
    expect(calls).toHaveLength(attempts);
  });

  it.each(gatewayCases)('$name: $answer.name is kind protocol', async ({ name, answer, run }) => {
    const { httpStatus, contentType, body, problem } = answer;
    const call = [{ status: httpStatus, headers: { 'Content-Type': contentType }, body }];
    const { client, calls } = await connect({ call }, options);
    const attempts = httpStatus === 502 && operations[name].idempotent.value ? 3 : 1;
    expect(await errorOf(run(client))).toMatchObject({
      kind: 'protocol',
      operation: name,
      problem,
      httpStatus,
      attempts,
      doc: operations[name].doc,
    });
    expect(calls).toHaveLength(attempts);
  });

  it.each(missingData)('$name: data $data is kind protocol, with the place', async ({ data, issues, run }) => {
    const { client, calls } = await connect({ call: [json({ code: 0, msg: 'success', data })] }, options);
    expect(await errorOf(run(client))).toMatchObject({ kind: 'protocol', problem: 'wrong-shape', issues });
    expect(calls).toHaveLength(1);
  });

  it.each(otherShapes)('data $data is kind protocol, with the place', async ({ data, path, message }) => {
    const answer = json({ code: 0, msg: 'success', data }, 200, { 'X-Tt-Logid': 'log-1' });
    const { client, calls } = await connect({ call: [answer] }, options);
    expect(await errorOf(client.batchOpen(openInput))).toMatchObject({
      kind: 'protocol',
      problem: 'wrong-shape',
      httpStatus: 200,
      requestId: 'log-1',
      issues: [{ path, message }],
    });
    expect(calls).toHaveLength(1);
  });

  it('an answer that is cut off is kind transport, and is tried again', async () => {
    const { client, calls } = await connect({ call: [cutOff] }, options);
    expect(await errorOf(client.batchOpen(openInput))).toMatchObject({
      kind: 'transport',
      problem: 'connection',
      sent: 'yes',
      attempts: 3,
    });
    expect(calls).toHaveLength(3);
  });

  it('no answer at all is kind transport, and is tried again', async () => {
    const { client, calls } = await connect({ call: [hangUp] }, options);
    expect(await errorOf(client.batchOpen(openInput))).toMatchObject({
      kind: 'transport',
      problem: 'connection',
      sent: 'unknown',
      attempts: 3,
    });
    expect(calls).toHaveLength(3);
  });

  it('a good answer after bad ones is the value', async () => {
    const { client, calls } = await connect({ call: [html(502), hangUp, json(open.response)] }, options);
    expect(await client.batchOpen(openInput)).toStrictEqual(open.response.data);
    expect(calls).toHaveLength(3);
  });

  it('fields that the page does not have pass through', async () => {
    const data = { result_list: [{ user_id: 'ou_1', result: 'new_result', hint: 'new' }], more: true };
    const { client } = await connect({ call: [json({ code: 0, msg: 'success', data, trace: 'new' })] }, options);
    expect(await client.batchOpen(openInput)).toStrictEqual(data);
  });
});
