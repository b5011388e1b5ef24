import { describe, expect, it } from 'vitest';
import { greetOnce } from '../../test/support/operations.ts';
import { rejectionOf } from '../../test/support/rejection-of.ts';
import { lost, ok, refusal, scriptedTransport } from '../../test/support/scripted-transport.ts';
import { testClient } from '../../test/support/test-client.ts';
import { systemRuntime as realTime } from '../retry/runtime.ts';

describe('deadlineMs', () => {
  it('leaves no pause that would reach it', async () => {
    const transport = scriptedTransport(lost('no'));
    const { call, runtime } = testClient({
      transport,
      retry: { maxAttempts: 9, initialDelayMs: 100 },
      deadlineMs: 700,
    });
    expect(await rejectionOf(call())).toMatchObject({ problem: 'connection', attempts: 3 });
    // 100 + 200 are spent; the next pause of 400 would end at the deadline.
    expect(runtime.pauses).toEqual([100, 200]);
  });

  it('can be set for one call', async () => {
    const transport = scriptedTransport(lost('no'));
    const { call, runtime } = testClient({ transport });
    await rejectionOf(call({ deadlineMs: 300 }));
    expect(runtime.pauses).toEqual([250]);
  });

  it('starts no attempt after a pause that took all of the time: the last failure is told', async () => {
    const transport = scriptedTransport(refusal(300, 429));
    const { call, runtime } = testClient({ transport, deadlineMs: 1_000 });
    runtime.overshootMs = 1_000;
    expect(await rejectionOf(call())).toMatchObject({ kind: 'vendor', reason: 'rateLimited', attempts: 1 });
    expect(transport.requests).toHaveLength(1);
  });

  it('ends an attempt that hangs', async () => {
    const { call } = testClient({ transport: scriptedTransport('hang'), deadlineMs: 20, realRuntime: realTime });
    const error = await rejectionOf(call());
    expect(error).toMatchObject({ kind: 'transport', problem: 'deadline', sent: 'unknown', attempts: 1 });
    expect(String(error)).toContain('deadlineMs (20) ran out');
  });

  it('ends the wait for a token, and nothing was sent', async () => {
    const transport = scriptedTransport(ok);
    const tokens = { peek: () => undefined, get: () => new Promise<never>(() => undefined), refuse: () => undefined };
    const { call, context } = testClient({ transport, tokens, realRuntime: realTime });
    const error = await rejectionOf(call({ deadlineMs: 20 }));
    expect(error).toMatchObject({ kind: 'transport', problem: 'deadline', sent: 'no', attempts: 1 });
    expect(transport.requests).toHaveLength(0);
    expect(context.open.size).toBe(0);
  });
});

describe('timeoutMs', () => {
  it('ends one attempt, and the next one has all of it again', async () => {
    const transport = scriptedTransport('hang', 'hang', ok);
    const { call, runtime, context } = testClient({ transport, timeoutMs: 10 });
    expect(await call()).toEqual({ greeting: 'hello' });
    expect(runtime.pauses).toEqual([250, 500]);
    expect(context.open.size).toBe(0);
  });

  it('is what ran out only when less was left of the attempt than of the call', async () => {
    const problemWith = async (timeoutMs: number, deadlineMs: number): Promise<unknown> =>
      rejectionOf(testClient({ transport: scriptedTransport('hang'), retry: false, timeoutMs, deadlineMs }).call());
    expect(await problemWith(10, 11)).toMatchObject({ problem: 'timeout' });
    expect(await problemWith(10, 10)).toMatchObject({ problem: 'deadline' });
    expect(await problemWith(11, 10)).toMatchObject({ problem: 'deadline' });
  });

  it('is told as such, can be set for one call, and is not repeated where that may do harm', async () => {
    const transport = scriptedTransport('hang');
    const error = await rejectionOf(testClient({ transport }).call({ timeoutMs: 10 }, greetOnce));
    expect(error).toMatchObject({ problem: 'timeout', sent: 'unknown', attempts: 1 });
    expect(String(error)).toContain('timeoutMs (10) ran out');
  });
});
