import { type BatchOpenInput, createFeishuStatus, type FeishuStatusOptions } from '@x/feishu-status';
import { withClient } from '../work/with-client.ts';

/** One call through a client of its own. */
export async function openOnce(options: FeishuStatusOptions, input: BatchOpenInput): Promise<unknown> {
  return withClient(createFeishuStatus(options), (client) => client.batchOpen(input));
}
