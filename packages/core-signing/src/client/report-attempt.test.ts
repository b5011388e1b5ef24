import { describe, expect, it } from 'vitest';
import { fetchToken, greet } from '../../test/support/operations.ts';
import { rejectionOf } from '../../test/support/rejection-of.ts';
import { lost, ok, refusal, type Step, scriptedTransport } from '../../test/support/scripted-transport.ts';
import { countingTokens, greetCall, testClient } from '../../test/support/test-client.ts';
import type { Operation } from '../contract/operation.ts';
import { execute, executeWithoutToken } from '../execute.ts';
import type { AttemptEvent } from '../options/attempt-event.ts';

const greetRequest = { vendor: 'feishu', operation: 'greet', method: 'POST', path: '/v1/greet' } as const;

describe('onAttempt', () => {
  it('is told of every attempt, with what comes next', async () => {
    const events: AttemptEvent[] = [];
    const transport = scriptedTransport(
      lost('no'),
      { status: 502, headers: { 'x-request-id': 'id-2' }, body: '<html>' },
      refusal(200, 400),
      { ...ok, headers: { 'x-request-id': 'id-4' } },
    );
    await testClient({ transport, onAttempt: (event) => void events.push(event) }).call();
    const [callId] = new Set(events.map((event) => event.callId));
    expect(callId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const common = { ...greetRequest, callId, waitedMs: 0, durationMs: 0 };
    expect(events).toEqual([
      { ...common, attempt: 1, outcome: 'transport', reason: 'connection', retryInMs: 250 },
      {
        ...common,
        attempt: 2,
        outcome: 'protocol',
        reason: 'html',
        httpStatus: 502,
        requestId: 'id-2',
        retryInMs: 500,
      },
      { ...common, attempt: 3, outcome: 'vendor', reason: 'tokenExpired', httpStatus: 400, retryInMs: 0 },
      { ...common, attempt: 4, outcome: 'ok', httpStatus: 200, requestId: 'id-4' },
    ]);
  });

  it('holds no retryInMs for the last attempt', async () => {
    const events: AttemptEvent[] = [];
    const transport = scriptedTransport(refusal(100, 400));
    await rejectionOf(testClient({ transport, onAttempt: (event) => void events.push(event) }).call());
    expect(events).toEqual([
      {
        ...greetRequest,
        callId: expect.any(String),
        waitedMs: 0,
        durationMs: 0,
        attempt: 1,
        outcome: 'vendor',
        reason: 'badParameter',
        httpStatus: 400,
      },
    ]);
  });

  it('holds the id that the vendor gave in the body before the one in the header', async () => {
    const requestIdOf = async (step: Step): Promise<unknown> => {
      const events: AttemptEvent[] = [];
      const { call } = testClient({
        transport: scriptedTransport(step),
        onAttempt: (event) => void events.push(event),
      });
      await rejectionOf(call());
      return events[0]?.requestId;
    };
    const inHeader = { 'x-request-id': 'id-header' };
    expect(await requestIdOf(refusal(100, 400, { id: 'id-body' }, inHeader))).toBe('id-body');
    expect(await requestIdOf(refusal(100, 400, {}, inHeader))).toBe('id-header');
    expect(await requestIdOf(refusal(100, 400, { id: 'id-token-1' }))).toBe('id-[redacted]');
    expect(await requestIdOf(refusal(100, 400))).toBeUndefined();
  });

  it('shows no token that stands in the header of the request id', async () => {
    const events: AttemptEvent[] = [];
    const transport = scriptedTransport({ ...ok, headers: { 'x-request-id': 'id-token-1-end' } });
    await testClient({ transport, onAttempt: (event) => void events.push(event) }).call();
    expect(events.map(({ requestId }) => requestId)).toEqual(['id-[redacted]-end']);
  });

  it('gives every call an id of its own', async () => {
    const ids: string[] = [];
    const onAttempt = ({ callId }: AttemptEvent): void => void ids.push(callId);
    const { call, context } = testClient({ transport: scriptedTransport(lost('no'), ok), onAttempt });
    await Promise.all([call(), call()]);
    await executeWithoutToken(context, greetCall(fetchToken));
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(3);
  });

  it('names the parameters of a path, and holds neither their values nor the query', async () => {
    const events: AttemptEvent[] = [];
    const transport = scriptedTransport(ok);
    const { context } = testClient({ transport, onAttempt: (event) => void events.push(event) });
    const operation: Operation = { ...greet, method: 'GET', path: '/v1/users/:user_id/greet' };
    const { request, ...call } = greetCall(operation);
    const query = [['access_token', 'canary-token']] as const;
    const path = '/v1/users/canary-user/greet';
    await execute(context, countingTokens(), { ...call, request: { ...request, path, query } });
    expect(transport.requests[0]?.target).toBe('/v1/users/canary-user/greet?access_token=canary-token');
    expect(events).toMatchObject([{ method: 'GET', path: '/v1/users/:user_id/greet' }]);
    expect(JSON.stringify(events)).not.toContain('canary');
  });

  it('tells which one it was of the paths of an operation that has several', async () => {
    const paths: string[] = [];
    const { context } = testClient({
      transport: scriptedTransport(ok),
      onAttempt: ({ path }) => void paths.push(path),
    });
    const other = { path: '/v1/hello', evidence: 'observed', source: 'a capture of the live service' } as const;
    const { request, ...call } = greetCall({ ...greet, otherPaths: [other] });
    for (const path of ['/v1/greet', '/v1/hello']) {
      await execute(context, countingTokens(), { ...call, request: { ...request, path } });
    }
    expect(paths).toEqual(['/v1/greet', '/v1/hello']);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('full disk');
      },
      'onAttempt threw: full disk',
    ],
    [
      'throws what is no error',
      () => {
        throw null;
      },
      'onAttempt threw: something that is no error',
    ],
    ['rejects', async () => Promise.reject(new Error('full disk')), 'onAttempt threw: full disk'],
  ])('does not change how the call ends when it %s', async (_name, onAttempt, message) => {
    const warned = new Promise<Error>((resolve) => process.once('warning', resolve));
    const { call } = testClient({ transport: scriptedTransport(ok), onAttempt });
    expect(await call()).toEqual({ greeting: 'hello' });
    expect(await warned).toMatchObject({ message, code: 'X_ON_ATTEMPT_THREW' });
  });
});
