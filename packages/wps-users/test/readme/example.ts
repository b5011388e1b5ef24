import { createWpsUsers } from '@x/wps-users';

const { WPS_APP_ID: appId = '', WPS_APP_KEY: appKey = '' } = process.env;
const client = createWpsUsers({ appId, appKey });
for await (const user of client.listAll({ status: ['active'] })) console.log(user.id, user.user_name);
await client.batchDisable({ user_ids: ['u1', 'u2'] });
await client.close();
