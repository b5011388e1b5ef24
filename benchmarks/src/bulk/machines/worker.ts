import { startBulkWorker } from '@x/bulk/bullmq';
import { feishuOpenJob } from '@x/bulk/feishu';
import { createRedisTokenStore } from '@x/bulk/redis';
import { createFeishuStatus } from '@x/feishu-status';
import { Redis } from 'ioredis';
import { inAnHour } from '../end-time.ts';
import { scaledLimits } from '../limit/scaled-limits.ts';
import { statusId } from '../made-up-users.ts';
import { identity, jobOfMachines } from './job-of-machines.ts';
import { readWorkerOrder, type WorkerReport } from './worker-order.ts';

/** One of the machines: works until it is told to stop (SIGTERM), then says what it did, as a line of JSON. */
const { redisPort, access } = readWorkerOrder(process.argv[2]);
const connection = new Redis({ port: redisPort, host: '127.0.0.1', maxRetriesPerRequest: null });
const acceptedAtMs: number[] = [];
let refusedForRate = 0;
const client = createFeishuStatus({
  ...access,
  tokenStore: createRedisTokenStore(connection),
  onAttempt: ({ reason }) => {
    if (reason === 'rateLimited') refusedForRate += 1;
  },
});
const job = feishuOpenJob({ client, system_status_id: statusId, end_time: inAnHour() });
const worker = startBulkWorker({
  ...jobOfMachines,
  connection,
  concurrency: 16,
  job: {
    ...job,
    ...identity,
    limits: scaledLimits,
    async send(items) {
      const answers = await job.send(items);
      acceptedAtMs.push(performance.timeOrigin + performance.now());
      return answers;
    },
  },
});
process.once('SIGTERM', () => void worker.stop());
const { stopped } = await worker.finished;
const report: WorkerReport = { acceptedAtMs, refusedForRate, stoppedBy: stopped.by };
console.log(JSON.stringify(report));
await client.close();
connection.disconnect();
