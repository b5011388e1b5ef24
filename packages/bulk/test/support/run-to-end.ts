import { createWpsUsers } from '@x/wps-users';
import { createFileJournal, runBulk } from '../../src/index.ts';
import { wpsDisableJob } from '../../src/wps/index.ts';

/*
 * A program that a test starts, kills and starts again: disables users, and says on stdout what it is about to do, so
 * that the test can end it in the middle of anything. The last line is the summary.
 */
interface Arguments {
  readonly credentials: { readonly appId: string; readonly appKey: string };
  readonly baseURL: string;
  readonly path: string;
  readonly users: readonly string[];
  readonly idempotent: boolean;
  /** At this answer it kills itself, with the signal that cannot be caught, before anything is written down of it. */
  readonly dieAtAnswer?: number;
}

const { credentials, baseURL, path, users, idempotent, dieAtAnswer }: Arguments = JSON.parse(process.argv[2] ?? '');
let answered = 0;

function say(what: string): void {
  process.stdout.write(`${what}\n`);
}

const client = createWpsUsers({ ...credentials, baseURL });
const job = wpsDisableJob({ client, batchSize: 10, repeatUncertainWrites: idempotent });
const run = runBulk({
  ...job,
  items: users,
  concurrency: 4,
  journal: createFileJournal({ path }),
  jobId: 'kill',
  async send(items) {
    say('sending');
    const answers = await job.send(items);
    say('answered');
    answered += 1;
    if (answered === dieAtAnswer) process.kill(process.pid, 'SIGKILL');
    return answers;
  },
});
for await (const { ordinal } of run) say(`result ${ordinal}`);
await client.close();
say(JSON.stringify(await run.summary));
