import { createWpsUsers } from '@x/wps-users';
import { startBulkWorker } from '../../../src/bullmq/index.ts';
import { wpsDisableJob } from '../../../src/wps/index.ts';
import { connectTo } from './connect-to.ts';

/*
 * A worker in a process of its own: disables users, says what it is about to do, and stands still at the call that it is
 * told to, to be killed there. SIGTERM stops it in order; it then says its summary.
 */
interface Arguments {
  readonly port: number;
  readonly credentials: { readonly appId: string; readonly appKey: string };
  readonly baseURL: string;
  readonly jobId: string;
  readonly idempotent: boolean;
  readonly standAtCall?: number;
  /** Whether it stands still before or after the vendor has done it. */
  readonly standAfterAnswer?: boolean;
}

const argument: Arguments = JSON.parse(process.argv[2] ?? '');
const { port, credentials, baseURL, jobId, idempotent, standAtCall, standAfterAnswer = false } = argument;
const connection = connectTo(port);
const client = createWpsUsers({ ...credentials, baseURL });
const job = wpsDisableJob({ client, repeatUncertainWrites: idempotent });
let calls = 0;

async function standAt(call: number, isAfterAnswer: boolean): Promise<void> {
  if (call !== standAtCall || isAfterAnswer !== standAfterAnswer) return;
  process.stdout.write('standing\n');
  await new Promise(() => undefined);
}

const worker = startBulkWorker({
  connection,
  job: {
    ...job,
    async send(items) {
      calls += 1;
      const call = calls;
      process.stdout.write(`call ${call}\n`);
      await standAt(call, false);
      const answers = await job.send(items);
      await standAt(call, true);
      return answers;
    },
  },
  jobId,
  concurrency: 3,
  lockMs: 500,
});
process.once('SIGTERM', () => void worker.stop());
process.stdout.write('working\n');
const summary = await worker.finished;
process.stdout.write(`${JSON.stringify(summary)}\n`);
await client.close();
connection.disconnect();
