import { type Environment, readPlace, readVariables } from '../options/credentials.ts';
import { loadVendor } from './load-vendor.ts';

const credentials = ['WPS_APP_ID', 'WPS_APP_KEY'] as const;

export const wpsVariables = { appId: 'WPS_APP_ID', credentials, baseURL: 'WPS_BASE_URL' };

export function connectWps(environment: Environment, insecureHosts: readonly string[]) {
  const { WPS_APP_ID: appId, WPS_APP_KEY: appKey } = readVariables(environment, credentials);
  const place = readPlace(environment, wpsVariables.baseURL, insecureHosts);
  return loadVendor(
    wpsVariables,
    '@x/wps-users',
    () => import('@x/wps-users'),
    ({ createWpsUsers }) => createWpsUsers({ appId, appKey, ...place }),
  );
}
