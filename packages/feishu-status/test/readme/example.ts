import { createFeishuStatus, splitResults } from '@x/feishu-status';

const { FEISHU_APP_ID: appId = '', FEISHU_APP_SECRET: appSecret = '' } = process.env;
const client = createFeishuStatus({ appId, appSecret });
const { result_list } = await client.batchOpen({
  system_status_id: '7101214603622940672',
  user_list: [{ user_id: 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab', end_time: new Date(Date.now() + 8 * 3_600_000) }],
});
console.log(splitResults(result_list));
await client.close();
