import type { FxiaokeOffline, MemberStatus, Paths } from '@x/fxiaoke-offline';
import { Option } from 'commander';
import { fxiaokeStatusJob } from '../../fxiaoke/fxiaoke-status-job.ts';
import { batchSizeOption, type CommonJobValues, noRepeatOption } from './common-job-options.ts';
import { connectFxiaoke, fxiaokeVariables } from './fxiaoke-client.ts';
import { jobCommand } from './job-command.ts';
import { neverCalled } from './prepared-job.ts';

// The vendor's numbers, without loading its package for them.
const statusOf = { disabled: 1, enabled: 2 } as const satisfies Record<string, MemberStatus>;

interface FxiaokeStatusValues extends CommonJobValues {
  readonly to: keyof typeof statusOf;
  readonly paths: Paths;
}

const pathChoices = ['documented', 'observed'] as const satisfies readonly Paths[];

export const fxiaokeStatus = jobCommand<FxiaokeStatusValues>({
  name: 'fxiaoke-status',
  summary: 'stop employees of Fxiaoke, or let them in again',
  variables: fxiaokeVariables,
  example: '--to disabled',
  options: [
    new Option('--to <status>', 'the status to give').choices(Object.keys(statusOf)).makeOptionMandatory(),
    new Option('--paths <which>', 'the path as the vendor prints it, or the one that others were seen to call')
      .choices(pathChoices)
      .default('documented'),
    batchSizeOption(),
    noRepeatOption,
  ],
  prepare({ to, paths, batchSize, repeatUncertainWrites }) {
    const toJob = (client: Pick<FxiaokeOffline, 'setMemberStatusBatch'>) =>
      fxiaokeStatusJob({ client, status: statusOf[to], batchSize, repeatUncertainWrites });
    return {
      variables: fxiaokeVariables,
      plan: toJob({ setMemberStatusBatch: neverCalled }),
      async connect(environment, insecureHosts) {
        const client = await connectFxiaoke(environment, insecureHosts, paths);
        return { job: toJob(client), close: () => client.close() };
      },
    };
  },
});
