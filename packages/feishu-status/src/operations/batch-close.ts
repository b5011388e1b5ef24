import type { Checked, WireRequest } from '@x/core-signing';
import { batchCloseBody } from '../contract/batch-close.ts';
import { operations } from '../contract/operations.ts';
import type { UserIdType } from '../contract/user-id-type.ts';
import { buildUserListRequest } from './user-list-request.ts';

export interface BatchCloseInput {
  system_status_id: string;
  /** Which kind of id `user_list` holds. Default `open_id`. */
  user_id_type?: UserIdType | undefined;
  /** 1 to 50 user ids. */
  user_list: readonly string[];
}

/** The request for a batch_close, or every fault of the input. */
export function buildBatchClose(input: BatchCloseInput): Checked<WireRequest> {
  return buildUserListRequest(operations.batchClose, input, {
    schema: batchCloseBody,
    encode: (userList) => userList,
  });
}
