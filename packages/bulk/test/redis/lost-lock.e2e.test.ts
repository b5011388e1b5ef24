import { EventEmitter, once } from 'node:events';
import type { Slot } from '@x/core-signing';
import { expect, it, onTestFinished } from 'vitest';
import { bulkResults, produceBulk, startBulkWorker } from '../../src/bullmq/index.ts';
import { collect } from '../support/collect.ts';
import { ids, stubJob } from '../support/stub-job.ts';
import { describeWithRedis } from './support/redis-server.ts';

describeWithRedis('a worker that stood still for longer than its lock', (server) => {
  it.each([
    ['that do no harm twice', true],
    ['that may do harm twice', false],
  ])('sends nothing once another has taken its batch up, with writes %s', async (_name, idempotent) => {
    const redis = server.connect();
    const prefix = `{stood-still-${idempotent}}`;
    const sent: string[] = [];
    const steps = new EventEmitter();
    const jobOf = (worker: 'first' | 'second') =>
      stubJob(
        async (batch) => {
          sent.push(...batch);
          const goOn = once(steps, `${worker} may end`);
          steps.emit(`${worker} sends`);
          if (worker === 'second') await goOn;
          return undefined;
        },
        { idempotent },
      );
    const run = { connection: redis, job: jobOf('first'), jobId: 'once', prefix };
    const list = ids(5);
    await produceBulk({ ...run, items: list });

    // The first worker has the batch, and waits for its turn to send.
    const asked = once(steps, 'first asks');
    const acquire = async (): Promise<Slot> => {
      const turn = once(steps, 'turn');
      steps.emit('first asks');
      await turn;
      return { done: () => void steps.emit('first is done') };
    };
    const first = startBulkWorker({ ...run, limiter: { acquire }, lockMs: 60_000, concurrency: 1 });
    onTestFinished(() => void first.stop());
    await asked;

    // Its lock ends, as that of a process that stands still does, and it is not told before its next renewal.
    const keysOf = (what: string) => redis.keys(`${prefix}:*:${what}`);
    expect(await redis.del([...(await keysOf('lock')), ...(await keysOf('stalled-check'))])).toBe(2);
    const sends = once(steps, 'second sends');
    const limiter = { acquire: async () => ({ done: () => undefined }) };
    const second = startBulkWorker({ ...run, job: jobOf('second'), limiter, lockMs: 1_000, concurrency: 1 });
    onTestFinished(() => void second.stop());
    await sends;

    const done = once(steps, 'first is done');
    steps.emit('turn');
    await done;
    expect(sent).toEqual(list);
    steps.emit('second may end');
    const results = await collect(bulkResults(run));
    expect(results.map(({ id, outcome }) => [id, outcome])).toEqual(list.map((id) => [id, 'succeeded']));
  });
});
