import { createFeishuStatus } from '@x/feishu-status';
import { statusId } from '../made-up-call.ts';
import type { Peer } from './peer.ts';

/** As its README shows it: own tokens, checks of input and answer, retries, time limits. */
export const ours: Peer = {
  connect(baseURL, users) {
    const client = createFeishuStatus({ baseURL, appId: 'cli_bench', appSecret: 'bench' });
    return () => client.batchOpen({ system_status_id: statusId, user_list: users });
  },
};
