import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileJournal, runBulk } from '@x/bulk';
import { feishuOpenJob } from '@x/bulk/feishu';
import { createFeishuStatus } from '@x/feishu-status';
import { inAnHour } from '../end-time.ts';
import { statusId, userId, userIds } from '../made-up-users.ts';
import { outOfReach } from '../out-of-reach.ts';
import { MEMORY_USERS } from './memory-users.ts';
import { createMemoryWatch } from './watch-memory.ts';

/* A program: a bulk run over a million users with limiter and journal. Its argument is the server's URL. */
const [, , baseURL = ''] = process.argv;
const watch = createMemoryWatch();
const folder = await mkdtemp(join(tmpdir(), 'bench-bulk-'));
const client = createFeishuStatus({ baseURL, appId: 'cli_bench', appSecret: 'bench' });
const job = feishuOpenJob({ client, system_status_id: statusId, end_time: inAnHour() });
const timesSettled = new Uint8Array(MEMORY_USERS);
try {
  for await (const { ordinal, id, outcome } of runBulk({
    ...job,
    limits: outOfReach(job.limits),
    items: userIds(MEMORY_USERS),
    journal: createFileJournal({ path: join(folder, 'journal.ndjson') }),
    jobId: 'memory',
  })) {
    if (outcome !== 'succeeded' || id !== userId(ordinal)) throw new Error(`Line ${ordinal}, ${id}: ${outcome}.`);
    timesSettled[ordinal] = (timesSettled[ordinal] ?? 0) + 1;
    watch(1);
  }
} finally {
  await client.close();
  await rm(folder, { recursive: true });
}
const settledOnce = timesSettled.filter((times) => times === 1).length;
process.stdout.write(`${JSON.stringify({ settledOnce })}\n`);
