import { type CorpToken, createFxiaokeOffline, type FxiaokeOffline } from '@x/fxiaoke-offline';
import { ClientPool } from './client-pool.ts';
import type { Connection } from './connection.ts';
import { wrongSecret } from './wrong-secret.ts';

export interface FxiaokeTarget {
  readonly client: FxiaokeOffline;
  withWrongSecret(): FxiaokeOffline;
  withToken(token: CorpToken): FxiaokeOffline;
  close(): Promise<void>;
}

export function openFxiaoke(
  connection: Connection<{ appId: string; appSecret: string; permanentCode: string }>,
): FxiaokeTarget {
  const { baseURL, credentials, sending } = connection;
  const pool = new ClientPool();
  return {
    client: pool.keep(createFxiaokeOffline({ baseURL, ...credentials, ...sending })),
    withWrongSecret: () =>
      pool.keep(
        createFxiaokeOffline({ baseURL, ...credentials, appSecret: wrongSecret(credentials.appSecret), ...sending }),
      ),
    withToken: (token) => pool.keep(createFxiaokeOffline({ baseURL, getAccessToken: () => token, ...sending })),
    close: () => pool.close(),
  };
}
