import { createFileJournal, runBulk } from '@x/bulk';
import { feishuOpenJob } from '@x/bulk/feishu';
import { createFeishuStatus } from '@x/feishu-status';
import { statusId, userIds } from '../made-up-users.ts';
import { BEGUN, killedRunSchema } from './killed-run.ts';

/* A program: a bulk run with a journal. */
const { access, end_time, users, callsPerSecond, journal } = killedRunSchema.parse(JSON.parse(process.argv[2] ?? ''));
process.stdout.write(`${BEGUN}\n`);
const client = createFeishuStatus(access);
await runBulk({
  ...feishuOpenJob({ client, system_status_id: statusId, end_time }),
  limits: [{ limit: callsPerSecond / 20, windowMs: 50, evidence: 'inferred' }],
  items: userIds(users),
  journal: createFileJournal({ path: journal }),
  jobId: 'kill',
}).drain();
await client.close();
