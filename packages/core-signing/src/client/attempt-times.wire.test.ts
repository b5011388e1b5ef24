import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { answer, startRawServer } from '../../test/support/raw-server.ts';
import { countingTokens, testClient } from '../../test/support/test-client.ts';
import { bothTransports } from '../../test/support/transports.ts';
import type { AttemptEvent } from '../options/attempt-event.ts';
import { systemRuntime } from '../retry/runtime.ts';

const hello = answer('{"code":0,"data":{"greeting":"hello"}}');
/** Both times of an event are rounded. */
const roundingMs = 0.1;

/** The work, and how long it took by a clock of its own. */
async function timed<Value>(work: () => Promise<Value>): Promise<{ readonly value: Value; readonly tookMs: number }> {
  const beganMs = performance.now();
  const value = await work();
  return { value, tookMs: performance.now() - beganMs };
}

// Which span of time lies within which other is known; how long each of them is, is not.
describe.each(bothTransports)('the times of an attempt over %s', (_name, createTransport) => {
  const open: (() => Promise<void>)[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((close) => close()));
  });

  it('hold what the token and the limiter took apart from what the server took', async () => {
    const took = { tokenMs: 0, limiterMs: 0, headersMs: 0, bodyMs: 0 };
    const half = hello.length - 5;
    const server = await startRawServer(async (socket) => {
      took.headersMs = (await timed(() => delay(30))).tookMs;
      socket.write(hello.slice(0, half));
      took.bodyMs = (await timed(() => delay(30))).tookMs;
      socket.write(hello.slice(half));
    });
    const events: AttemptEvent[] = [];
    const tokens = countingTokens();
    const { call, context } = testClient({
      transport: createTransport(),
      baseURL: server.origin,
      realRuntime: systemRuntime,
      tokens: {
        ...tokens,
        async get() {
          took.tokenMs = (await timed(() => delay(30))).tookMs;
          return tokens.get();
        },
      },
      limiter: {
        async acquire() {
          took.limiterMs = (await timed(() => delay(30))).tookMs;
          return { done: () => undefined };
        },
      },
      onAttempt: (event) => void events.push(event),
    });
    open.push(
      () => context.options.transport.close(),
      () => server.close(),
    );

    const { tookMs: wholeCallMs } = await timed(() => call());
    const [event] = events;
    if (event?.durationMs === undefined) throw new Error('there was no exchange');
    expect(event.waitedMs).toBeGreaterThanOrEqual(took.tokenMs + took.limiterMs - roundingMs);
    expect(event.durationMs).toBeGreaterThanOrEqual(took.headersMs + took.bodyMs - roundingMs);
    // So neither holds anything of the other.
    expect(event.waitedMs + event.durationMs).toBeLessThanOrEqual(wholeCallMs + 2 * roundingMs);
  });
});
