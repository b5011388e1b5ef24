import type { FeishuStatus } from '@x/feishu-status';
import { feishuCloseJob } from '../../feishu/feishu-close-job.ts';
import { largestBatch } from '../../feishu/limits.ts';
import { batchSizeOption, noRepeatOption } from './common-job-options.ts';
import { connectFeishu, feishuVariables } from './feishu-client.ts';
import { type FeishuJobValues, statusIdOption, userIdTypeOption } from './feishu-options.ts';
import { jobCommand } from './job-command.ts';
import { neverCalled } from './prepared-job.ts';

export const feishuClose = jobCommand<FeishuJobValues>({
  name: 'feishu-close',
  summary: 'switch a system status off for users of Feishu',
  variables: feishuVariables,
  example: '--status-id 7101214603622940671',
  options: [statusIdOption, userIdTypeOption, batchSizeOption(largestBatch), noRepeatOption],
  prepare({ statusId: system_status_id, userIdType: user_id_type, batchSize, repeatUncertainWrites }) {
    const toJob = (client: Pick<FeishuStatus, 'batchClose'>) =>
      feishuCloseJob({ client, system_status_id, user_id_type, batchSize, repeatUncertainWrites });
    return {
      variables: feishuVariables,
      plan: toJob({ batchClose: neverCalled }),
      async connect(environment, insecureHosts) {
        const client = await connectFeishu(environment, insecureHosts);
        return { job: toJob(client), close: () => client.close() };
      },
    };
  },
});
