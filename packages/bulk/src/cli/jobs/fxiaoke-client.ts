import type { Paths } from '@x/fxiaoke-offline';
import { type Environment, readPlace, readVariables } from '../options/credentials.ts';
import { loadVendor } from './load-vendor.ts';

const credentials = ['FXIAOKE_APP_ID', 'FXIAOKE_APP_SECRET', 'FXIAOKE_PERMANENT_CODE'] as const;

export const fxiaokeVariables = { appId: 'FXIAOKE_APP_ID', credentials, baseURL: 'FXIAOKE_BASE_URL' };

export function connectFxiaoke(environment: Environment, insecureHosts: readonly string[], paths: Paths) {
  const variables = readVariables(environment, credentials);
  const app = {
    appId: variables.FXIAOKE_APP_ID,
    appSecret: variables.FXIAOKE_APP_SECRET,
    permanentCode: variables.FXIAOKE_PERMANENT_CODE,
    paths,
    ...readPlace(environment, fxiaokeVariables.baseURL, insecureHosts),
  };
  return loadVendor(
    fxiaokeVariables,
    '@x/fxiaoke-offline',
    () => import('@x/fxiaoke-offline'),
    ({ createFxiaokeOffline }) => createFxiaokeOffline(app),
  );
}
