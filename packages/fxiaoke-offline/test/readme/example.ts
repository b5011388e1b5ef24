import { createFxiaokeOffline, MemberStatus } from '@x/fxiaoke-offline';

const { FXIAOKE_APP_ID: appId = '', FXIAOKE_APP_SECRET: appSecret = '' } = process.env;
const { FXIAOKE_PERMANENT_CODE: permanentCode = '' } = process.env;
const client = createFxiaokeOffline({ appId, appSecret, permanentCode });
await client.setMemberStatusBatch({ openUserIds: ['openUserId1', 'openUserId2'], status: MemberStatus.Disabled });
await client.close();
