import { createFeishuStatus, hosts } from '@x/feishu-status';

const { LARK_APP_ID: appId = '', LARK_APP_SECRET: appSecret = '' } = process.env;
const client = createFeishuStatus({ appId, appSecret, baseURL: hosts.lark });
const { system_status } = await client.create({
  title: 'On site',
  i18n_title: { zh_cn: '驻场', ja_jp: '現地対応中' },
  icon_key: 'GeneralTravellingCar',
  priority: 5,
});
const { system_status_id } = system_status;
await client.patch({ system_status_id, system_status: { color: 'GREEN' }, update_fields: ['COLOR'] });
for await (const status of client.listAll()) console.log(status.priority, status.title);
await client.delete({ system_status_id });
await client.close();
