import { createFeishuStatus } from '@x/feishu-status';
import { createFxiaokeOffline } from '@x/fxiaoke-offline';
import { createWpsUsers } from '@x/wps-users';

/* A program that makes one call and catches nothing: what it writes when it ends is for the search. */
const [baseURL = '', vendor = '', appId = '', secret = '', permanentCode = ''] = JSON.parse(process.argv[2] ?? '');
if (vendor === 'feishu') await createFeishuStatus({ appId, appSecret: secret, baseURL }).list();
if (vendor === 'wps') await createWpsUsers({ appId, appKey: secret, baseURL }).list({ status: ['active'] });
if (vendor === 'fxiaoke')
  await createFxiaokeOffline({ appId, appSecret: secret, permanentCode, baseURL }).getDepartmentList({});
