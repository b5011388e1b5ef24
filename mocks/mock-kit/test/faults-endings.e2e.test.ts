import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { ANSWER_BODY, startFaultingServer } from './support/faulting-server.ts';
import { observeWithFetch, observeWithHttp } from './support/observe.ts';
import { open, requestText, untilReceived } from './support/raw-http.ts';

const LONG = ['delay(5m)', 'hang', 'hang(5m)', 'dribble(2, 5m)'];

describe('phase after', () => {
  it.each(['reset', 'close', 'garbage', 'badChunk', 'hang(5ms)', 'reset(mid-body)'])(
    'has the handler run and its answer lost: %s',
    async (step) => {
      const server = await startFaultingServer(`wps.get after: ${step}`);
      const outcome = server.nextOutcome();
      expect(await observeWithFetch(server.url)).toMatchObject({ seen: 'error' });
      expect(await outcome).toMatchObject({ kind: 'lost', by: 'fault', answer: { body: ANSWER_BODY } });
      expect(server.handled()).toBe(1);
    },
  );

  it.each(['500', 'delay(5ms) + gateway(502)', '500 + truncate(5, valid)'])(
    'has the handler run once and its answer replaced: %s',
    async (step) => {
      const server = await startFaultingServer(`wps.get after: ${step}`);
      const outcome = server.nextOutcome();
      expect(await observeWithHttp(server.url)).toMatchObject({ seen: 'answer', status: expect.not.toBeOneOf([200]) });
      expect(await outcome).toMatchObject({ kind: 'answered' });
      expect(server.handled()).toBe(1);
    },
  );

  it('has the handler run before the delay', async () => {
    const server = await startFaultingServer('wps.get after: delay(5m)');
    const [arrived, outcome] = [server.nextArrival(), server.nextOutcome()];
    const observed = observeWithHttp(server.url);
    await arrived;
    expect(server.handled()).toBe(1);
    server.abort('reset');
    expect(await outcome).toMatchObject({ kind: 'lost', by: 'reset', answer: { body: ANSWER_BODY } });
    expect(await observed).toMatchObject({ seen: 'error' });
  });
});

describe('a client that goes away', () => {
  it.each(LONG)('ends %s', async (step) => {
    const server = await startFaultingServer(`*: ${step}`);
    const [arrived, outcome] = [server.nextArrival(), server.nextOutcome()];
    const sent = request(server.url, { agent: false }).end();
    sent.on('error', () => {});
    await arrived;
    sent.destroy();
    expect(await outcome).toMatchObject({ kind: 'lost', by: 'client' });
    expect(server.handled()).toBe(step.startsWith('dribble') ? 1 : 0);
  });

  it('ends a delay of a request that waits behind another', async () => {
    const server = await startFaultingServer('*: hang, delay(5m), hang');
    const arrived = [server.nextArrival(), server.nextArrival(), server.nextArrival()];
    const outcomes = [server.nextOutcome(), server.nextOutcome(), server.nextOutcome()];
    const socket = await open(server.url);
    socket.write(requestText('GET /get', [], '', 'keep-alive').repeat(3));
    await Promise.all(arrived);
    socket.destroy();
    expect(await Promise.all(outcomes)).toEqual(Array(3).fill({ kind: 'lost', by: 'client' }));
  });
});

describe('a session that ends its requests', () => {
  it.each(LONG.flatMap((step) => [[step, 'reset'] as const, [step, 'stop'] as const]))(
    'ends %s by %s and closes the connection',
    async (step, reason) => {
      const server = await startFaultingServer(`*: ${step}`);
      const [arrived, outcome] = [server.nextArrival(), server.nextOutcome()];
      const observed = observeWithHttp(server.url);
      await arrived;
      server.abort(reason);
      expect(await outcome).toMatchObject({ kind: 'lost', by: reason });
      expect(await observed).toMatchObject({ seen: 'error', error: { code: 'ECONNRESET' } });
    },
  );

  it('ends many at once without a warning', async () => {
    const warnings: Error[] = [];
    const warned = (warning: Error) => warnings.push(warning);
    process.on('warning', warned);
    const server = await startFaultingServer('*: hang x*');
    const ends = Array.from({ length: 15 }, () => ({ arrived: server.nextArrival(), outcome: server.nextOutcome() }));
    const observed = ends.map(() => observeWithHttp(server.url));
    await Promise.all(ends.map(({ arrived }) => arrived));
    server.abort('reset');
    for (const { outcome } of ends) expect(await outcome).toEqual({ kind: 'lost', by: 'reset' });
    await Promise.all(observed);
    process.off('warning', warned);
    expect(warnings).toEqual([]);
  });

  it('lets no fault begin afterwards', async () => {
    const server = await startFaultingServer('*: 500, reset, hang');
    server.abort('stop');
    for (let times = 0; times < 3; times += 1) {
      const outcome = server.nextOutcome();
      expect(await observeWithHttp(server.url)).toMatchObject({ seen: 'error' });
      expect(await outcome).toEqual({ kind: 'lost', by: 'stop' });
    }
  });

  it('ends a break that a client does not read', async () => {
    const server = await startFaultingServer('*: reset(mid-body)', 'x'.repeat(32 * 1024 * 1024));
    const [arrived, outcome] = [server.nextArrival(), server.nextOutcome()];
    const socket = await open(server.url);
    const head = untilReceived(socket, 'HTTP/1.1 200 OK');
    socket.write(requestText('GET /get'));
    await Promise.all([arrived, head]);
    socket.pause();
    server.abort('stop');
    expect(await outcome).toMatchObject({ kind: 'lost', by: 'stop' });
    socket.destroy();
  });
});
