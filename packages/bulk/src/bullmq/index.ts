export type { BulkQueueOptions } from './bulk-queue.ts';
export { type BulkResults, type BulkResultsOptions, type BulkSummary, bulkResults } from './bulk-results.ts';
export { type ProduceBulkOptions, type Produced, produceBulk } from './produce-bulk.ts';
export { removeBulk } from './remove-bulk.ts';
export { type BulkWorker, type BulkWorkerOptions, startBulkWorker, type WorkerSummary } from './start-bulk-worker.ts';
