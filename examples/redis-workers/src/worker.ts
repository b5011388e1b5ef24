import { startBulkWorker } from '@x/bulk/bullmq';
import { openRun } from './run.ts';

/* Takes batches and sends them, until it is told to stop. Start as many as you like, on as many machines. */
const { run, close } = openRun();
const worker = startBulkWorker({ ...run, concurrency: 2 });
process.once('SIGTERM', () => void worker.stop());
console.log('waiting for batches');
const { calls, counts, stopped } = await worker.finished;
console.log(`${calls} calls, ${counts.succeeded} users disabled, ${counts.refused} refused; ended by ${stopped.by}`);
if (stopped.by === 'error') process.exitCode = 1;
await close();
