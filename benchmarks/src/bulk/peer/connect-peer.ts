import { Client } from '@larksuiteoapi/node-sdk';
import { statusId } from '../made-up-users.ts';
import type { Access } from '../mock/start-feishu-mock.ts';

/** Opens the status for the users, and gives the vendor's word for each. Rejects as the SDK does. */
export type PeerCall = (ids: readonly string[]) => Promise<readonly PeerAnswer[]>;

export interface PeerAnswer {
  readonly user_id: string;
  readonly result: string;
}

/** Left to itself the SDK prints that it is ready, and every call that is refused. */
const silent = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };

/** The official SDK, which neither paces nor retries. */
export function connectPeer({ baseURL, appId, appSecret }: Access, end_time: string): PeerCall {
  const client = new Client({ appId, appSecret, domain: baseURL, logger: silent });
  const { systemStatus } = client.personal_settings.v1;
  return async (ids) => {
    const user_list = ids.map((user_id) => ({ user_id, end_time }));
    const path = { system_status_id: statusId };
    // @ts-expect-error The SDK declares end_time as a number; the vendor's page asks for text.
    const { code, msg, data } = await systemStatus.batchOpen({ path, data: { user_list } });
    if (code !== 0) throw new Error(`The call was refused: ${code} ${msg}`);
    return (data?.result_list ?? []).map(({ user_id = '', result = '' }) => ({ user_id, result }));
  };
}

/** Whether the vendor refused a call of the SDK's for the rate. */
export function isRateRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('response' in error)) return false;
  const { response } = error;
  return typeof response === 'object' && response !== null && 'status' in response && response.status === 429;
}
