import { type Environment, readPlace, readVariables } from '../options/credentials.ts';
import { loadVendor } from './load-vendor.ts';

const credentials = ['FEISHU_APP_ID', 'FEISHU_APP_SECRET'] as const;

export const feishuVariables = { appId: 'FEISHU_APP_ID', credentials, baseURL: 'FEISHU_BASE_URL' };

export function connectFeishu(environment: Environment, insecureHosts: readonly string[]) {
  const { FEISHU_APP_ID: appId, FEISHU_APP_SECRET: appSecret } = readVariables(environment, credentials);
  const place = readPlace(environment, feishuVariables.baseURL, insecureHosts);
  return loadVendor(
    feishuVariables,
    '@x/feishu-status',
    () => import('@x/feishu-status'),
    ({ createFeishuStatus }) => createFeishuStatus({ appId, appSecret, ...place }),
  );
}
