import { createFeishuStatus, type FeishuStatus } from '@x/feishu-status';
import { ClientPool } from './client-pool.ts';
import type { Connection } from './connection.ts';
import { wrongSecret } from './wrong-secret.ts';

export interface FeishuTarget {
  readonly client: FeishuStatus;
  withWrongSecret(): FeishuStatus;
  withToken(token: string): FeishuStatus;
  close(): Promise<void>;
}

export function openFeishu(connection: Connection<{ appId: string; appSecret: string }>): FeishuTarget {
  const { baseURL, credentials, sending } = connection;
  const pool = new ClientPool();
  return {
    client: pool.keep(createFeishuStatus({ baseURL, ...credentials, ...sending })),
    withWrongSecret: () =>
      pool.keep(
        createFeishuStatus({ baseURL, ...credentials, appSecret: wrongSecret(credentials.appSecret), ...sending }),
      ),
    withToken: (token) => pool.keep(createFeishuStatus({ baseURL, getAccessToken: () => token, ...sending })),
    close: () => pool.close(),
  };
}
