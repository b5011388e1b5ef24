import { statusId } from '../made-up-users.ts';
import type { WorkerOrder } from './worker-order.ts';

/** The identity of the run, by which producer, workers and reader find each other. */
export const jobOfMachines = { jobId: 'benchmark' } as const;

export const identity = { operation: 'feishu.batchOpen', target: statusId } as const;

/** The queue of a peer's run; each of its runs has one of its own. */
export function peerQueueOf({ peerLimiter }: WorkerOrder): string {
  return `peer-${peerLimiter?.max ?? 0}-${peerLimiter?.duration ?? 0}`;
}
