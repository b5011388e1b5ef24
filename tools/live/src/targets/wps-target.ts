import { createWpsUsers, type WpsUsers } from '@x/wps-users';
import { ClientPool } from './client-pool.ts';
import type { Connection } from './connection.ts';
import { wrongSecret } from './wrong-secret.ts';

export interface WpsTarget {
  readonly client: WpsUsers;
  withWrongKey(): WpsUsers;
  /** Signs with the right key. */
  withToken(token: string): WpsUsers;
  withTokenAndWrongKey(token: string): WpsUsers;
  close(): Promise<void>;
}

export function openWps(connection: Connection<{ appId: string; appKey: string }>): WpsTarget {
  const { baseURL, credentials, sending } = connection;
  const pool = new ClientPool();
  const appKey = wrongSecret(credentials.appKey);
  return {
    client: pool.keep(createWpsUsers({ baseURL, ...credentials, ...sending })),
    withWrongKey: () => pool.keep(createWpsUsers({ baseURL, ...credentials, appKey, ...sending })),
    withToken: (token) =>
      pool.keep(createWpsUsers({ baseURL, ...credentials, getAccessToken: () => token, ...sending })),
    withTokenAndWrongKey: (token) =>
      pool.keep(createWpsUsers({ baseURL, ...credentials, appKey, getAccessToken: () => token, ...sending })),
    close: () => pool.close(),
  };
}
