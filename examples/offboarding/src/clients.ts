import { createFeishuStatus, type FeishuStatus } from '@x/feishu-status';
import { createFxiaokeOffline, type FxiaokeOffline } from '@x/fxiaoke-offline';
import { createWpsUsers, type WpsUsers } from '@x/wps-users';

export interface Clients {
  readonly feishu: FeishuStatus;
  readonly wps: WpsUsers;
  readonly fxiaoke: FxiaokeOffline;
  close(): Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The names of the variables that are needed and not set. */
export function missingFrom(env: Environment): readonly string[] {
  return [
    'FEISHU_APP_ID',
    'FEISHU_APP_SECRET',
    'WPS_APP_ID',
    'WPS_APP_KEY',
    'FXIAOKE_APP_ID',
    'FXIAOKE_APP_SECRET',
    'FXIAOKE_PERMANENT_CODE',
  ].filter((name) => env[name] === undefined);
}

/** The three clients, from the variables that `x-mocks exec` sets too. */
export function createClients(env: Environment): Clients {
  const feishu = createFeishuStatus({
    appId: env['FEISHU_APP_ID'] ?? '',
    appSecret: env['FEISHU_APP_SECRET'] ?? '',
    baseURL: env['FEISHU_BASE_URL'],
  });
  const wps = createWpsUsers({
    appId: env['WPS_APP_ID'] ?? '',
    appKey: env['WPS_APP_KEY'] ?? '',
    baseURL: env['WPS_BASE_URL'],
  });
  const fxiaoke = createFxiaokeOffline({
    appId: env['FXIAOKE_APP_ID'] ?? '',
    appSecret: env['FXIAOKE_APP_SECRET'] ?? '',
    permanentCode: env['FXIAOKE_PERMANENT_CODE'] ?? '',
    baseURL: env['FXIAOKE_BASE_URL'],
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
