import { createFxiaokeOffline, MemberStatus } from '@x/fxiaoke-offline';

const { FXIAOKE_APP_ID: appId = '', FXIAOKE_APP_SECRET: appSecret = '' } = process.env;
const { FXIAOKE_PERMANENT_CODE: permanentCode = '', FXIAOKE_CURRENT_USER: currentOpenUserId = '' } = process.env;
const client = createFxiaokeOffline({ appId, appSecret, permanentCode, currentOpenUserId });

const { personnel } = client;
const [id] = await personnel.findIds({ openUserId: 'FSUID_1' });
if (id !== undefined) {
  const results = await personnel.setStatus({ ids: [id], status: MemberStatus.Disabled });
  for (const result of results) if (!result.ok) console.error(result.id, result.error.message);
}
await client.close();
