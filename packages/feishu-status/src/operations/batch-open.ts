import { type Checked, isPlainObject, type WireRequest } from '@x/core-signing';
import { batchOpenBody } from '../contract/batch-open.ts';
import { operations } from '../contract/operations.ts';
import type { UserIdType } from '../contract/user-id-type.ts';
import { encodeEndTime, findEndTimeIssue } from './end-time.ts';
import { buildUserListRequest } from './user-list-request.ts';

export interface BatchOpenUser {
  user_id: string;
  /** When the status ends by itself: a `Date`, or Unix seconds as a decimal string. At most 365 days ahead. */
  end_time: Date | string;
}

export interface BatchOpenInput {
  system_status_id: string;
  /** Which kind of id `user_list` holds. Default `open_id`. */
  user_id_type?: UserIdType | undefined;
  /** 1 to 50 users. */
  user_list: readonly BatchOpenUser[];
}

/** The request for a batch_open, or every fault of the input. `end_time` is measured against `now`. */
export function buildBatchOpen(input: BatchOpenInput, now: Date): Checked<WireRequest> {
  return buildUserListRequest(operations.batchOpen, input, {
    schema: batchOpenBody,
    encode: encodeUserList,
    findIssues: (body) =>
      body.user_list.flatMap(
        (user, index) => findEndTimeIssue(user.end_time, now, `user_list[${index}].end_time`) ?? [],
      ),
  });
}

function encodeUserList(userList: unknown): unknown {
  if (!Array.isArray(userList)) return userList;
  return userList.map((user: unknown) =>
    isPlainObject(user) ? { ...user, end_time: encodeEndTime(user['end_time']) } : user,
  );
}
