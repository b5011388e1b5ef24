import type { CommonOptions } from '@x/core-signing';
import { createFeishuStatus } from '@x/feishu-status';
import { createFxiaokeOffline } from '@x/fxiaoke-offline';
import { createWpsUsers } from '@x/wps-users';
import type { Clients, VendorName } from '../../calls/operation-call.ts';

/** Before the `end_time` of the documented requests. */
const now = new Date('2022-10-16T00:00:00Z');

/** They must never be seen in an error. */
export const secrets = ['secret-of-the-app-1', 'permanent-code-1'];
const [appSecret = '', permanentCode = ''] = secrets;

export type MakeClients = (vendor: VendorName, options: CommonOptions, credentials?: 'headers') => Partial<Clients>;

/** A new client of one vendor, without a token yet. */
export const makeClients: MakeClients = (vendor, options, credentials) => {
  const common: CommonOptions = { baseURL: 'http://127.0.0.1:9', now: () => now, ...options };
  switch (vendor) {
    case 'feishu':
      return { feishu: createFeishuStatus({ ...common, appId: 'cli_1', appSecret }) };
    case 'wps':
      return {
        wps: createWpsUsers({
          ...common,
          appId: 'AK123456',
          appKey: appSecret,
          getUserAccessToken: () => 'user-token-1',
        }),
      };
    case 'fxiaoke': {
      const app = { ...common, appId: 'FSAID_1', appSecret, permanentCode };
      return {
        fxiaoke:
          credentials === 'headers'
            ? createFxiaokeOffline({ ...app, credentialTransport: 'headers', currentUserId: '1000' })
            : createFxiaokeOffline({ ...app, currentOpenUserId: 'FSUID_1' }),
      };
    }
  }
};
