import { createLimiter } from '@x/bulk';
import { createFeishuStatus } from '@x/feishu-status';

const { FEISHU_APP_ID: appId = '', FEISHU_APP_SECRET: appSecret = '' } = process.env;
const client = createFeishuStatus({ appId, appSecret, limiter: createLimiter() });
for await (const status of client.listAll()) console.log(status.title);
await client.close();
