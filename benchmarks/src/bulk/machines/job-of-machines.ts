import { statusId } from '../made-up-users.ts';

/** The identity of the run, by which producer, workers and reader find each other. */
export const jobOfMachines = { jobId: 'benchmark' } as const;

export const identity = { operation: 'feishu.batchOpen', target: statusId } as const;
