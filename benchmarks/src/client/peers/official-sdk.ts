import { Client } from '@larksuiteoapi/node-sdk';
import { statusId } from '../made-up-call.ts';
import type { Peer } from './peer.ts';

/** Left to itself the SDK prints that it is ready, and every call that is refused. */
const silent = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };

export const officialSdk: Peer = {
  connect(baseURL, users) {
    const client = new Client({ appId: 'cli_bench', appSecret: 'bench', domain: baseURL, logger: silent });
    const { systemStatus } = client.personal_settings.v1;
    const path = { system_status_id: statusId };
    // @ts-expect-error The SDK declares end_time as a number; the vendor's page asks for text.
    return async () => systemStatus.batchOpen({ path, data: { user_list: users } });
  },
};
