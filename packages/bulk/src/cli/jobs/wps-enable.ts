import type { WpsUsers } from '@x/wps-users';
import { wpsEnableJob } from '../../wps/wps-enable-job.ts';
import { batchSizeOption, type CommonJobValues, noRepeatOption } from './common-job-options.ts';
import { jobCommand } from './job-command.ts';
import { neverCalled } from './prepared-job.ts';
import { connectWps, wpsVariables } from './wps-client.ts';

export const wpsEnable = jobCommand<CommonJobValues>({
  name: 'wps-enable',
  summary: 'enable users of WPS 365 again',
  variables: wpsVariables,
  example: '',
  options: [batchSizeOption(), noRepeatOption],
  prepare({ batchSize, repeatUncertainWrites }) {
    const toJob = (client: Pick<WpsUsers, 'batchEnable'>) => wpsEnableJob({ client, batchSize, repeatUncertainWrites });
    return {
      variables: wpsVariables,
      plan: toJob({ batchEnable: neverCalled }),
      async connect(environment, insecureHosts) {
        const client = await connectWps(environment, insecureHosts);
        return { job: toJob(client), close: () => client.close() };
      },
    };
  },
});
