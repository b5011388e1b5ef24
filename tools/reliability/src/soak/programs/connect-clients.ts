import { createFeishuStatus } from '@x/feishu-status';
import { createFxiaokeOffline } from '@x/fxiaoke-offline';
import { createWpsUsers } from '@x/wps-users';
import type { Clients, VendorName } from '../../calls/operation-call.ts';
import type { Ready } from '../messages.ts';

export interface ConnectedClients extends Clients {
  close(): Promise<void>;
}

/** Pauses are short, so that a disturbed call does not hold up the others for long. */
const shared = { retry: { initialDelayMs: 10, maxDelayMs: 100 } };

/**
 * The client of the mock's vendor. Those of the other two are there and call nothing. Unlike `startClients`, this loads
 * no mock: what is measured here is a process that has a client alone.
 */
export function connectClients(vendor: VendorName, { url, credentials }: Ready): ConnectedClients {
  const of = (owner: VendorName, name: string): string => (owner === vendor ? credentials[name] : undefined) ?? 'none';
  const options = { ...shared, baseURL: url };
  const feishu = createFeishuStatus({
    ...options,
    appId: of('feishu', 'appId'),
    appSecret: of('feishu', 'appSecret'),
  });
  const wps = createWpsUsers({
    ...options,
    appId: of('wps', 'appId'),
    appKey: of('wps', 'appKey'),
    getUserAccessToken: () => 'mock-user-token',
  });
  const fxiaoke = createFxiaokeOffline({
    ...options,
    appId: of('fxiaoke', 'appId'),
    appSecret: of('fxiaoke', 'appSecret'),
    permanentCode: of('fxiaoke', 'permanentCode'),
    currentOpenUserId: 'openUserId1',
  });
  return {
    feishu,
    wps,
    fxiaoke,
    async close() {
      await Promise.all([feishu.close(), wps.close(), fxiaoke.close()]);
    },
  };
}
