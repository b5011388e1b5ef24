import { once } from 'node:events';
import { Queue, QueueEvents } from 'bullmq';
import { Redis } from 'ioredis';
import { usersInTurn } from '../limit/users-in-turn.ts';
import { batchesOf } from '../made-up-users.ts';
import { peerQueueOf } from './job-of-machines.ts';
import type { MachinesRun } from './run-ours.ts';
import { startWorker } from './start-worker.ts';
import type { WorkerOrder } from './worker-order.ts';

/** So many processes with BullMQ as it is, its own limiter, and the official SDK. */
export async function runPeer(order: WorkerOrder, processes: number, calls: number): Promise<MachinesRun> {
  const connection = new Redis({ port: order.redisPort, host: '127.0.0.1', maxRetriesPerRequest: null });
  const name = peerQueueOf(order);
  const queue = new Queue(name, { connection });
  const events = new QueueEvents(name, { connection });
  let done = 0;
  events.on('completed', () => {
    done += 1;
  });
  const workers = Array.from({ length: processes }, () => startWorker('peer-worker.ts', order));
  try {
    await events.waitUntilReady();
    await queue.addBulk(batchesOf(usersInTurn(calls * 50), 50).map((ids) => ({ name: 'batch', data: { ids } })));
    while (done < calls) await once(events, 'completed');
    for (const { stop } of workers) stop();
    return { reports: await Promise.all(workers.map(({ report }) => report)), results: done * 50 };
  } finally {
    for (const { stop } of workers) stop();
    await events.close();
    await queue.close();
    connection.disconnect();
  }
}
