import type { PackageFolder } from '@x/checks/src/published/published-packages.ts';
import { versionOf } from '../describe-machine.ts';

/** A client as a program would install and use it. */
export interface Contender {
  readonly name: string;
  /** Packages of ours, installed from their tarballs. */
  readonly folders: readonly PackageFolder[];
  /** Packages from the registry. */
  readonly packages: readonly string[];
  /** What the program imports. */
  readonly entry: string;
  /** A program with one call. */
  readonly program: string;
}

const sdk = '@larksuiteoapi/node-sdk';

export const ours: Contender = {
  name: '@x/feishu-status',
  folders: ['packages/core-signing', 'packages/feishu-status'],
  packages: [],
  entry: '@x/feishu-status',
  program: `import { createFeishuStatus } from '@x/feishu-status';
const client = createFeishuStatus({ appId: 'cli_bench', appSecret: 'bench' });
const { result_list } = await client.batchOpen({
  system_status_id: '7101214603622940671',
  user_list: [{ user_id: 'ou_1', end_time: '1795000000' }],
});
console.log(result_list.map(({ user_id, result }) => [user_id, result]));
await client.close();
`,
};

export const officialSdk: Contender = {
  name: 'official SDK',
  folders: [],
  packages: [`${sdk}@${versionOf(sdk)}`],
  entry: sdk,
  program: `import { Client } from '${sdk}';
const client = new Client({ appId: 'cli_bench', appSecret: 'bench' });
const { data } = await client.personal_settings.v1.systemStatus.batchOpen({
  path: { system_status_id: '7101214603622940671' },
  data: { user_list: [{ user_id: 'ou_1', end_time: 1795000000 }] },
});
console.log(data?.result_list?.map(({ user_id, result }) => [user_id, result]));
`,
};

export const contenders: readonly Contender[] = [ours, officialSdk];
