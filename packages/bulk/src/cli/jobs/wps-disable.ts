import type { WpsUsers } from '@x/wps-users';
import { wpsDisableJob } from '../../wps/wps-disable-job.ts';
import { batchSizeOption, type CommonJobValues, noRepeatOption } from './common-job-options.ts';
import { jobCommand } from './job-command.ts';
import { neverCalled } from './prepared-job.ts';
import { connectWps, wpsVariables } from './wps-client.ts';

export const wpsDisable = jobCommand<CommonJobValues>({
  name: 'wps-disable',
  summary: 'disable users of WPS 365',
  variables: wpsVariables,
  example: '',
  options: [batchSizeOption(), noRepeatOption],
  prepare({ batchSize, repeatUncertainWrites }) {
    const toJob = (client: Pick<WpsUsers, 'batchDisable'>) =>
      wpsDisableJob({ client, batchSize, repeatUncertainWrites });
    return {
      variables: wpsVariables,
      plan: toJob({ batchDisable: neverCalled }),
      async connect(environment, insecureHosts) {
        const client = await connectWps(environment, insecureHosts);
        return { job: toJob(client), close: () => client.close() };
      },
    };
  },
});
