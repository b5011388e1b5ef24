import { createFileJournal, runBulk } from '@x/bulk';
import { feishuCloseJob } from '@x/bulk/feishu';
import { createFeishuStatus } from '@x/feishu-status';

const { FEISHU_APP_ID: appId = '', FEISHU_APP_SECRET: appSecret = '' } = process.env;
const client = createFeishuStatus({ appId, appSecret });
const run = runBulk({
  ...feishuCloseJob({ client, system_status_id: '7101214603622940672' }),
  items: ['ou_53edd3282dbc2fdbe5c593cfa5ce82ab'],
  journal: createFileJournal({ path: './close-statuses.ndjson' }),
  jobId: 'close-statuses',
});
for await (const { ordinal, id, outcome, result } of run) console.log(ordinal, id, outcome, result);
console.log(await run.summary);
await client.close();
