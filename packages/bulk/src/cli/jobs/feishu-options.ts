import type { UserIdType } from '@x/feishu-status';
import { Option } from 'commander';
import type { CommonJobValues } from './common-job-options.ts';

export interface FeishuJobValues extends CommonJobValues {
  readonly statusId: string;
  readonly userIdType: UserIdType;
}

const userIdTypes = ['open_id', 'union_id', 'user_id'] as const satisfies readonly UserIdType[];

export const statusIdOption = new Option('--status-id <id>', 'the system_status_id').makeOptionMandatory();

export const userIdTypeOption = new Option('--user-id-type <type>', 'which kind of id the users have')
  .choices(userIdTypes)
  .default('open_id');
