import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { inAnHour } from '../end-time.ts';
import { connectPeer, isRateRefusal } from '../peer/connect-peer.ts';
import { peerQueueOf } from './job-of-machines.ts';
import { readWorkerOrder, type WorkerReport } from './worker-order.ts';

/** How long the queue rests after a refusal, as BullMQ's guide shows it for a rate that the vendor enforces. */
const REST_MS = 50;

/** One of the peer's machines: works until it is told to stop (SIGTERM), then says what it did, as a line of JSON. */
const order = readWorkerOrder(process.argv[2]);
const { access, redisPort, peerLimiter } = order;
const connection = new Redis({ port: redisPort, host: '127.0.0.1', maxRetriesPerRequest: null });
const call = connectPeer(access, inAnHour());
const acceptedAtMs: number[] = [];
let refusedForRate = 0;

const worker: Worker<{ readonly ids: readonly string[] }> = new Worker(
  peerQueueOf(order),
  async ({ data }) => {
    try {
      await call(data.ids);
      acceptedAtMs.push(performance.timeOrigin + performance.now());
    } catch (error) {
      if (!isRateRefusal(error)) throw error;
      refusedForRate += 1;
      await worker.rateLimit(REST_MS);
      throw Worker.RateLimitError();
    }
  },
  { connection, concurrency: 16, ...(peerLimiter === undefined ? {} : { limiter: peerLimiter }) },
);
process.once('SIGTERM', async () => {
  await worker.close();
  const report: WorkerReport = { acceptedAtMs, refusedForRate, stoppedBy: 'stop' };
  console.log(JSON.stringify(report));
  connection.disconnect();
});
