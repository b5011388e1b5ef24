import type { FeishuStatus } from '@x/feishu-status';
import { Option } from 'commander';
import { feishuOpenJob } from '../../feishu/feishu-open-job.ts';
import { largestBatch } from '../../feishu/limits.ts';
import { readEndTime } from '../options/end-time.ts';
import { batchSizeOption, checked, noRepeatOption } from './common-job-options.ts';
import { connectFeishu, feishuVariables } from './feishu-client.ts';
import { type FeishuJobValues, statusIdOption, userIdTypeOption } from './feishu-options.ts';
import { jobCommand } from './job-command.ts';
import { neverCalled } from './prepared-job.ts';

interface FeishuOpenValues extends FeishuJobValues {
  readonly endTime?: Date;
}

export const feishuOpen = jobCommand<FeishuOpenValues>({
  name: 'feishu-open',
  summary: 'switch a system status on for users of Feishu',
  variables: feishuVariables,
  example: '--status-id 7101214603622940671 --end-time 8h',
  options: [
    statusIdOption,
    new Option(
      '--end-time <time>',
      'when the status ends, for users whose column end_time is empty: Unix seconds, a time with its zone such as ' +
        '2026-12-31T18:00:00+08:00, or a duration from now such as 8h or 2d',
    ).argParser(checked((text) => readEndTime(text, Date.now()))),
    userIdTypeOption,
    batchSizeOption(largestBatch),
    noRepeatOption,
  ],
  prepare({ statusId: system_status_id, userIdType: user_id_type, endTime: fallback, ...values }) {
    const { batchSize, repeatUncertainWrites } = values;
    // Every user comes with an end time by now, so the job's own is never used.
    const end_time = fallback ?? new Date(0);
    const toJob = (client: Pick<FeishuStatus, 'batchOpen'>) =>
      feishuOpenJob({ client, system_status_id, user_id_type, end_time, batchSize, repeatUncertainWrites });
    return {
      variables: feishuVariables,
      plan: toJob({ batchOpen: neverCalled }),
      endTime: { fallback },
      async connect(environment, insecureHosts) {
        const client = await connectFeishu(environment, insecureHosts);
        return { job: toJob(client), close: () => client.close() };
      },
    };
  },
});
