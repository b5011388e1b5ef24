import { describe, expect, it } from 'vitest';
import { rejectionOf } from '../../test/support/rejection-of.ts';
import { lost, ok, refusal, type Step, scriptedTransport } from '../../test/support/scripted-transport.ts';
import { countingTokens, type TestClientSetup, testClient } from '../../test/support/test-client.ts';
import type { Limiter } from '../limit/limiter.ts';
import type { AttemptEvent } from '../options/attempt-event.ts';
import { closeClient } from './client-context.ts';

const slot = { done: () => undefined };
const never: Limiter = { acquire: () => new Promise(() => undefined) };

/** A client whose clock goes on only by what its token, its limiter and its answers take. */
function timedClient(takes: { tokenMs?: number; limiterMs?: number }, ...answers: readonly [ms: number, step: Step][]) {
  const events: AttemptEvent[] = [];
  const tokens = countingTokens();
  const pass = (ms = 0): void => {
    client.runtime.elapsedMs += ms;
  };
  const client = testClient({
    transport: scriptedTransport(
      ...answers.map(([ms, step]) => () => {
        pass(ms);
        return step;
      }),
    ),
    tokens: {
      ...tokens,
      async get() {
        pass(takes.tokenMs);
        return tokens.get();
      },
    },
    limiter: {
      async acquire() {
        pass(takes.limiterMs);
        return slot;
      },
    },
    onAttempt: (event) => void events.push(event),
  });
  return { ...client, times: () => events.map(({ waitedMs, durationMs }) => ({ waitedMs, durationMs })) };
}

function eventsOf(setup: Omit<TestClientSetup, 'onAttempt' | 'transport'>) {
  const events: AttemptEvent[] = [];
  const transport = scriptedTransport(ok);
  return { ...testClient({ ...setup, transport, onAttempt: (event) => void events.push(event) }), transport, events };
}

describe('the times of an attempt', () => {
  it('are those of the exchange when nothing was waited for, to a tenth of a millisecond', async () => {
    const { call, times } = timedClient({}, [12.345, ok]);
    await call();
    expect(times()).toEqual([{ waitedMs: 0, durationMs: 12.3 }]);
  });

  it.each([
    ['a token', { tokenMs: 400.06 }, 400.1],
    ['a place at the limiter', { limiterMs: 60_000 }, 60_000],
    ['both', { tokenMs: 400, limiterMs: 60_000 }, 60_400],
  ])('hold the wait for %s apart', async (_name, takes, waitedMs) => {
    const { call, times } = timedClient(takes, [20, ok]);
    await call({ deadlineMs: 120_000 });
    expect(times()).toEqual([{ waitedMs, durationMs: 20 }]);
  });

  it('are those of each attempt, without the pauses between them', async () => {
    const { call, times, runtime } = timedClient({ limiterMs: 5 }, [7, lost('no')], [8, refusal(400, 500)], [9, ok]);
    await call();
    expect(runtime.pauses).toEqual([250, 500]);
    expect(times()).toEqual([
      { waitedMs: 5, durationMs: 7 },
      { waitedMs: 5, durationMs: 8 },
      { waitedMs: 5, durationMs: 9 },
    ]);
  });

  it('hold no duration when the call ended while it waited: nothing was sent', async () => {
    const peek = countingTokens();
    for (const setup of [{ limiter: never }, { tokens: { ...peek, get: () => new Promise<never>(() => undefined) } }]) {
      const { call, transport, events } = eventsOf(setup);
      expect(await rejectionOf(call({ deadlineMs: 1 }))).toMatchObject({ problem: 'deadline', sent: 'no' });
      expect(transport.requests).toEqual([]);
      expect(events).toMatchObject([{ attempt: 1, waitedMs: 0, outcome: 'transport', reason: 'deadline' }]);
      expect(events[0]).not.toHaveProperty('durationMs');
    }
  });

  it('hold no duration when the client is closed', async () => {
    const { call, context, events } = eventsOf({});
    await closeClient(context);
    expect(await rejectionOf(call())).toMatchObject({ problem: 'client-closed', sent: 'no' });
    expect(events).toMatchObject([{ attempt: 1, waitedMs: 0, outcome: 'transport', reason: 'client-closed' }]);
    expect(events[0]).not.toHaveProperty('durationMs');
  });

  it('hold the duration of an attempt that took too long', async () => {
    const events: AttemptEvent[] = [];
    const transport = scriptedTransport('hang');
    const { call, runtime } = testClient({ transport, retry: false, onAttempt: (event) => void events.push(event) });
    const rejection = rejectionOf(call({ timeoutMs: 50 }));
    await transport.sentCount(1);
    runtime.elapsedMs += 50;
    expect(await rejection).toMatchObject({ problem: 'timeout' });
    expect(events).toMatchObject([{ waitedMs: 0, durationMs: 50, reason: 'timeout' }]);
  });
});
