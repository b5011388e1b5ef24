import { describe, expect, it } from 'vitest';
import { rejectionOf } from '../../test/support/rejection-of.ts';
import { lost, ok, refusal, type Step, scriptedTransport } from '../../test/support/scripted-transport.ts';
import { testClient } from '../../test/support/test-client.ts';
import type { AttemptEvent } from '../options/attempt-event.ts';

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
    const common = { vendor: 'feishu', operation: 'greet', durationMs: 0 };
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

  it('is told how long an attempt took, to a tenth of a millisecond', async () => {
    const events: AttemptEvent[] = [];
    const client = testClient({
      transport: scriptedTransport(() => {
        client.runtime.elapsedMs += 12.345;
        return ok;
      }),
      onAttempt: (event) => void events.push(event),
    });
    await client.call();
    expect(events.map(({ durationMs }) => durationMs)).toEqual([12.3]);
  });

  it('holds no retryInMs for the last attempt', async () => {
    const events: AttemptEvent[] = [];
    const transport = scriptedTransport(refusal(100, 400));
    await rejectionOf(testClient({ transport, onAttempt: (event) => void events.push(event) }).call());
    expect(events).toEqual([
      {
        vendor: 'feishu',
        operation: 'greet',
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
