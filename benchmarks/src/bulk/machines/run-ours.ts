import { bulkResults, produceBulk } from '@x/bulk/bullmq';
import { Redis } from 'ioredis';
import { usersInTurn } from '../limit/users-in-turn.ts';
import { identity, jobOfMachines } from './job-of-machines.ts';
import { startWorker } from './start-worker.ts';
import type { WorkerOrder, WorkerReport } from './worker-order.ts';

export interface MachinesRun {
  readonly reports: readonly WorkerReport[];
  /** Users with a result. */
  readonly results: number;
}

/** So many processes with `@x/bulk/bullmq` at one list. */
export async function runOurs(order: WorkerOrder, processes: number, calls: number): Promise<MachinesRun> {
  const workers = Array.from({ length: processes }, () => startWorker('worker.ts', order));
  const connection = new Redis({ port: order.redisPort, host: '127.0.0.1', maxRetriesPerRequest: null });
  const all = { connection, job: identity, ...jobOfMachines };
  try {
    const producing = produceBulk({ ...all, items: usersInTurn(calls * 50) });
    let results = 0;
    for await (const _ of bulkResults(all)) results += 1;
    await producing;
    for (const { stop } of workers) stop();
    return { reports: await Promise.all(workers.map(({ report }) => report)), results };
  } finally {
    for (const { stop } of workers) stop();
    connection.disconnect();
  }
}
