import { accessToken } from './operations/access-token.ts';
import { batchDisable } from './operations/batch-disable.ts';
import { batchEnable } from './operations/batch-enable.ts';
import { batchLogout } from './operations/batch-logout.ts';
import { batchRead } from './operations/batch-read.ts';
import { batchUpdateDept } from './operations/batch-update-dept.ts';
import { batchUpdateOrder } from './operations/batch-update-order.ts';
import { byEmails } from './operations/by-emails.ts';
import { byExUserIds } from './operations/by-ex-user-ids.ts';
import { byPhones } from './operations/by-phones.ts';
import { create } from './operations/create.ts';
import { current } from './operations/current.ts';
import { currentId } from './operations/current-id.ts';
import { customAttrsBatchRead } from './operations/custom-attrs-batch-read.ts';
import { customAttrsBatchUpdate } from './operations/custom-attrs-batch-update.ts';
import { deleteUser } from './operations/delete.ts';
import { depts } from './operations/depts.ts';
import { get } from './operations/get.ts';
import { list } from './operations/list.ts';
import { search } from './operations/search.ts';
import { update } from './operations/update.ts';

/**
 * Every operation of the package, by the name of the client method; `customAttrsBatchRead` and
 * `customAttrsBatchUpdate` are `customAttrs.batchRead` and `customAttrs.batchUpdate` there.
 *
 * Three paths also fit the pattern of `get`: those of `search`, `current` and `currentId`. They come first.
 */
export const operations = {
  batchDisable,
  batchEnable,
  batchRead,
  list,
  get,
  create,
  update,
  delete: deleteUser,
  byEmails,
  byPhones,
  byExUserIds,
  depts,
  batchUpdateDept,
  batchUpdateOrder,
  customAttrsBatchRead,
  customAttrsBatchUpdate,
  batchLogout,
  search,
  current,
  currentId,
  accessToken,
};

export type OperationName = keyof typeof operations;
