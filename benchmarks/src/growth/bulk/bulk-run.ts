import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileJournal, runBulk } from '@x/bulk';
import { feishuOpenJob } from '@x/bulk/feishu';
import { createFeishuStatus } from '@x/feishu-status';
import { inAnHour } from '../../bulk/end-time.ts';
import { statusId, userIds } from '../../bulk/made-up-users.ts';
import { outOfReach } from '../../bulk/out-of-reach.ts';

/* A program: one bulk run with limiter and journal. Prints as JSON how long it took and the heap at its last result. */
const [, , baseURL = '', howMany = ''] = process.argv;
const { gc } = globalThis;
if (gc === undefined) throw new Error('Start this program with --expose-gc.');
const users = Number(howMany);
const folder = await mkdtemp(join(tmpdir(), 'bench-growth-'));
const client = createFeishuStatus({ baseURL, appId: 'cli_bench', appSecret: 'bench' });
const job = feishuOpenJob({ client, system_status_id: statusId, end_time: inAnHour() });
try {
  const startedMs = performance.now();
  let settled = 0;
  for await (const { outcome } of runBulk({
    ...job,
    limits: outOfReach(job.limits),
    items: userIds(users),
    journal: createFileJournal({ path: join(folder, 'journal.ndjson') }),
    jobId: 'growth',
  })) {
    if (outcome === 'succeeded') settled += 1;
    if (settled < users) continue;
    const tookMs = performance.now() - startedMs;
    gc();
    process.stdout.write(`${JSON.stringify({ tookMs, heapUsed: process.memoryUsage().heapUsed })}\n`);
  }
} finally {
  await client.close();
  await rm(folder, { recursive: true });
}
