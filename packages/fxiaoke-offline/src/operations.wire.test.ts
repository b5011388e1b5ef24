import { json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { clientHeaders, transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import noEnvelope from '../test/fixtures/no-envelope.json' with { type: 'json' };
import { callByName } from '../test/support/call-by-name.ts';
import { connect, credentials, oauthAnswer, tokenAnswer } from '../test/support/connect.ts';
import { type Example, fixtures, handedOn, inputOf, type OperationFixture } from '../test/support/fixtures.ts';
import { operations } from './contract/operations.ts';

const traceId = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

function lineOf(path: string): RegExp {
  return new RegExp(`^POST ${path}\\?thirdTraceId=${traceId} HTTP/1\\.1$`);
}

type Call = Pick<Example, 'name' | 'input' | 'body' | 'response'> & Pick<OperationFixture, 'operation'>;

const calls: readonly Call[] = fixtures.flatMap((fixture) =>
  fixture.variants.map((variant) => ({ ...variant, operation: fixture.operation })),
);

describe.each(transports)('over $name', ({ options, libraryHeaders }) => {
  it.each(fixtures)('$operation: the request of the page, and what is answered', async (fixture) => {
    const { corpAccessToken, corpId } = fixture.request.body;
    const scene = {
      token: [tokenAnswer(String(corpAccessToken), String(corpId))],
      call: [json(fixture.response)],
    };
    const { client, calls: sent } = await connect(scene, options);
    expect(await callByName(client, fixture.operation, inputOf(fixture))).toStrictEqual(handedOn(fixture.response));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.line).toMatch(lineOf(new URL(fixture.request.url).pathname));
    expect(JSON.parse(sent[0]?.body ?? '')).toStrictEqual(fixture.request.body);
    expect(sent.flatMap((call) => clientHeaders(call, libraryHeaders))).toStrictEqual([
      ['content-type', fixture.request.headers['Content-Type']],
    ]);
  });

  it.each(calls)('$operation, $name: credentials in the body', async ({ operation, input, body, response }) => {
    const { client, calls: sent } = await connect({ call: [json(response)] }, options);
    expect(await callByName(client, operation, input)).toStrictEqual(handedOn(response));
    expect(sent[0]?.line).toMatch(lineOf(operations[operation].path));
    expect(JSON.parse(sent[0]?.body ?? '')).toStrictEqual(body);
  });

  it.each(calls)('$operation, $name: credentials in headers', async ({ operation, input, body, response }) => {
    const auth = { ...credentials, credentialTransport: 'headers', currentUserId: '1000' } as const;
    const scene = { token: [oauthAnswer('token-1')], call: [json(response)], auth };
    const { client, calls: sent } = await connect(scene, options);
    const { currentOpenUserId, ...parameters } = input;
    expect(await callByName(client, operation, parameters)).toStrictEqual(handedOn(response));
    expect(sent[0]?.line).toMatch(lineOf(operations[operation].path));
    const { corpAccessToken, corpId, currentOpenUserId: _, ...rest } = body;
    expect(JSON.parse(sent[0]?.body ?? '')).toStrictEqual(rest);
    expect(sent.flatMap((call) => clientHeaders(call, libraryHeaders))).toStrictEqual([
      ['content-type', 'application/json'],
      ['x-fs-userid', '1000'],
      ['authorization', 'Bearer token-1'],
      ['x-fs-ea', 'ea1'],
    ]);
  });
});

describe.each(fixtures)('$operation', ({ operation, variants: [minimal], ...fixture }) => {
  const input = minimal?.input ?? {};

  it('goes to the path that others call, where there is one', async () => {
    const auth = { ...credentials, paths: 'observed' } as const;
    const { client, calls: sent } = await connect({ auth, call: [json(minimal?.response)] });
    await callByName(client, operation, input);
    const [other] = operations[operation].otherPaths ?? [];
    expect(sent[0]?.line).toMatch(lineOf(other?.path ?? new URL(fixture.request.url).pathname));
  });

  it.each(noEnvelope)('$name is kind protocol', async ({ status, contentType, body, problem, attempts }) => {
    const call = [{ status, headers: { 'Content-Type': contentType }, body }];
    const { client, calls: sent } = await connect({ call });
    const tries = operations[operation].idempotent.value ? attempts : 1;
    expect(await errorOf(callByName(client, operation, input))).toMatchObject({
      kind: 'protocol',
      operation,
      problem,
      httpStatus: status,
      attempts: tries,
    });
    expect(sent).toHaveLength(tries);
  });

  it('an answer of another shape is kind protocol', async () => {
    const { client } = await connect({ call: [json({ errorCode: 0, traceId: 7 })] });
    const error = await errorOf(callByName(client, operation, input));
    expect(error).toMatchObject({ kind: 'protocol', operation, problem: 'wrong-shape' });
    expect(error).toHaveProperty('issues', expect.arrayContaining([{ path: 'traceId', message: 'expected string' }]));
  });
});
