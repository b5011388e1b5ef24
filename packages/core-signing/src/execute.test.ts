import { describe, expect, it } from 'vitest';
import { greet, greetInferred } from '../test/support/operations.ts';
import { rejectionOf } from '../test/support/rejection-of.ts';
import { type Answer, lost, ok, refusal, scriptedTransport } from '../test/support/scripted-transport.ts';
import { adapter, countingTokens, testClient } from '../test/support/test-client.ts';
import { InputError } from './errors/input-error.ts';
import { ProtocolError } from './errors/protocol-error.ts';
import { VendorError } from './errors/vendor-error.ts';

describe('what is sent', () => {
  it('is the request with token, signature and date, to the base URL with its prefix', async () => {
    const transport = scriptedTransport(ok);
    const { call } = testClient({ transport, baseURL: 'https://private.example/gate/' });

    expect(await call()).toEqual({ greeting: 'hello' });

    expect(transport.requests).toEqual([
      {
        method: 'POST',
        origin: 'https://private.example',
        target: '/gate/v1/greet?lang=en',
        headers: {
          'Content-Type': 'application/json',
          Authorization: 'Bearer token-1',
          'X-Signature': '1970-01-01T00:00:00.000Z Bearer token-1',
        },
        body: '{"name":"Ada"}',
      },
    ]);
  });

  it('is signed over the target without the prefix of the base URL', async () => {
    const signedTargets: string[] = [];
    const { call } = testClient({
      transport: scriptedTransport(ok),
      baseURL: 'https://private.example/gate',
      adapter: {
        ...adapter,
        sign(request) {
          signedTargets.push(request.target);
          return request;
        },
      },
    });
    await call();
    expect(signedTargets).toEqual(['/v1/greet?lang=en']);
  });

  it('is prepared, authorized and signed anew for every attempt', async () => {
    const transport = scriptedTransport(lost('no'), refusal(200, 400), ok);
    const dates = [new Date(1_000), new Date(2_000), new Date(3_000)];
    let prepared = 0;
    const { call } = testClient({
      transport,
      now: () => dates.shift() ?? new Date(Number.NaN),
      adapter: {
        ...adapter,
        prepare(request) {
          prepared += 1;
          return { ...request, query: [['trace', String(prepared)]] };
        },
      },
    });

    await call();

    expect(transport.requests.map(({ target, headers }) => [target, headers['X-Signature']])).toEqual([
      ['/v1/greet?trace=1', '1970-01-01T00:00:01.000Z Bearer token-1'],
      ['/v1/greet?trace=2', '1970-01-01T00:00:02.000Z Bearer token-1'],
      ['/v1/greet?trace=3', '1970-01-01T00:00:03.000Z Bearer token-2'],
    ]);
  });
});

describe('what comes back', () => {
  async function errorFor(answer: Answer, operation = greet): Promise<unknown> {
    return rejectionOf(testClient({ transport: scriptedTransport(answer), retry: false }).call({}, operation));
  }

  it.each<[name: string, answer: Answer, problem: string, status: number]>([
    ['nothing', { status: 204, body: '' }, 'empty', 204],
    ['white space', { body: ' \r\n' }, 'empty', 200],
    ['HTML', { status: 502, body: '\n <html><h1>502 Bad Gateway</h1></html>' }, 'html', 502],
    ['text', { status: 404, body: '404 page not found' }, 'not-json', 404],
    ['cut JSON', { body: '{"code":0,"data":{"greet' }, 'not-json', 200],
    ['JSON without an envelope', { body: '{"ok":true}' }, 'no-envelope', 200],
    ['JSON that is no object', { body: '[{"code":0}]' }, 'no-envelope', 200],
    ['data of another shape', { body: { code: 0, data: { greeting: 1 } } }, 'wrong-shape', 200],
    ['no data at all', { body: { code: 0 } }, 'wrong-shape', 200],
  ])('%s is a ProtocolError', async (_name, answer, problem, httpStatus) => {
    const error = await errorFor({ ...answer, headers: { 'x-request-id': 'id-7', 'retry-after': '2' } });
    expect(error).toBeInstanceOf(ProtocolError);
    expect(error).toMatchObject({
      kind: 'protocol',
      sent: 'yes',
      vendor: 'feishu',
      operation: 'greet',
      problem,
      httpStatus,
      requestId: 'id-7',
      retryAfterMs: 2_000,
      attempts: 1,
      doc: greet.doc,
    });
  });

  it('a wrong shape is told by paths, never by values', async () => {
    const error = await errorFor({ body: { code: 0, data: { greeting: { canary: 'tweet-4711' } } } });
    expect(error).toMatchObject({ issues: [{ path: 'greeting', message: 'expected string' }] });
    expect(`${error} ${JSON.stringify(error)}`).not.toContain('4711');
    expect(await errorFor({ body: { code: 0, data: {} } })).toMatchObject({
      issues: [{ path: 'greeting', message: 'is missing' }],
    });
  });

  it('a refusal is a VendorError with all that the vendor said', async () => {
    const error = await errorFor(
      refusal(
        300,
        429,
        { id: 'id-in-body', details: { scopes: ['a', 'b'] } },
        { 'retry-after': '90', 'x-request-id': 'x' },
      ),
    );
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({
      kind: 'vendor',
      sent: 'yes',
      vendor: 'feishu',
      operation: 'greet',
      reason: 'rateLimited',
      code: 300,
      httpStatus: 429,
      vendorMessage: 'vendor text',
      mayHaveExecuted: false,
      details: { scopes: ['a', 'b'] },
      requestId: 'id-in-body',
      retryAfterMs: 90_000,
      advice: 'Send fewer calls.',
      attempts: 1,
      doc: 'https://vendor.example/docs/errors',
    });
  });

  it('a code that the catalogue does not have is unlisted, and taken to have had an effect', async () => {
    expect(await errorFor(refusal(987_654, 400), greetInferred)).toMatchObject({
      reason: 'unlisted',
      code: 987_654,
      mayHaveExecuted: true,
      advice: undefined,
      requestId: undefined,
      doc: greet.doc,
    });
  });

  it('of an operation that changes nothing is never taken to have had an effect', async () => {
    expect(await errorFor(refusal(400, 500), greetInferred)).toMatchObject({ reason: 'busy', mayHaveExecuted: true });
    expect(await errorFor(refusal(400, 500))).toMatchObject({ reason: 'busy', mayHaveExecuted: false });
    expect(await errorFor(refusal(987_654, 400))).toMatchObject({ reason: 'unlisted', mayHaveExecuted: false });
  });

  it('the code in the body decides, not the status: a value may come with HTTP 500, a refusal with 200', async () => {
    expect(await testClient({ transport: scriptedTransport({ ...ok, status: 500 }) }).call()).toEqual({
      greeting: 'hello',
    });
    expect(await errorFor(refusal(100, 200))).toMatchObject({ reason: 'badParameter', httpStatus: 200 });
  });

  it('a code with several reasons is told apart by operation and status', async () => {
    expect(await errorFor(refusal(500, 400))).toMatchObject({ reason: 'sharedGreet' });
    expect(await errorFor(refusal(500, 403))).toMatchObject({ reason: 'sharedForbidden', doc: greet.doc });
  });
});

describe('the options of a call', () => {
  it.each<[name: string, options: object, path: string, message: string]>([
    [
      'an unknown one',
      { timeout: 5 },
      'options.timeout',
      'is no option of a call; known: signal, timeoutMs, deadlineMs, retry',
    ],
    ['a time of zero', { timeoutMs: 0 }, 'options.timeoutMs', 'must be a whole number from 1 to 2147483647'],
    ['a fraction', { deadlineMs: 1.5 }, 'options.deadlineMs', 'must be a whole number from 1 to 2147483647'],
    [
      'a time that no timer takes',
      { deadlineMs: 2 ** 31 },
      'options.deadlineMs',
      'must be a whole number from 1 to 2147483647',
    ],
    ['a text for a time', { timeoutMs: '5' }, 'options.timeoutMs', 'must be a whole number from 1 to 2147483647'],
    ['a controller for a signal', { signal: new AbortController() }, 'options.signal', 'must be an AbortSignal'],
    ['no object', [], 'options', 'must be an object'],
  ])('%s is an InputError, and nothing is sent', async (_name, options, path, message) => {
    const transport = scriptedTransport(ok);
    const tokens = countingTokens();
    const error = await rejectionOf(testClient({ transport, tokens }).call(options));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({
      kind: 'input',
      operation: 'greet',
      sent: 'no',
      issues: [{ path, message }],
      doc: greet.doc,
    });
    expect(transport.requests).toHaveLength(0);
  });

  it('are all checked at once', async () => {
    const error = await rejectionOf(
      testClient({ transport: scriptedTransport(ok) }).call({ timeoutMs: -1, deadlineMs: Number.NaN }),
    );
    expect(error).toMatchObject({ issues: [{ path: 'options.timeoutMs' }, { path: 'options.deadlineMs' }] });
  });

  it('may be left out, or be undefined one by one', async () => {
    const { call } = testClient({ transport: scriptedTransport(ok) });
    expect(await call()).toEqual({ greeting: 'hello' });
    expect(await call({ signal: undefined, timeoutMs: undefined, deadlineMs: undefined })).toEqual({
      greeting: 'hello',
    });
  });
});
