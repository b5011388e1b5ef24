import type { OperationName } from '@x/wps-users/contract';
import { answerAccessToken } from './access-token.ts';
import { answerBatchDisable } from './batch-disable.ts';
import { answerBatchEnable } from './batch-enable.ts';
import { answerBatchLogout } from './batch-logout.ts';
import { answerBatchRead } from './batch-read.ts';
import { answerBatchUpdateDept } from './batch-update-dept.ts';
import { answerBatchUpdateOrder } from './batch-update-order.ts';
import { answerByEmails } from './by-emails.ts';
import { answerByExUserIds } from './by-ex-user-ids.ts';
import { answerByPhones } from './by-phones.ts';
import { answerCreate } from './create.ts';
import { answerCurrent } from './current.ts';
import { answerCurrentId } from './current-id.ts';
import { answerCustomAttrsBatchRead } from './custom-attrs-batch-read.ts';
import { answerCustomAttrsBatchUpdate } from './custom-attrs-batch-update.ts';
import { answerDelete } from './delete.ts';
import { answerDepts } from './depts.ts';
import { answerGet } from './get.ts';
import type { Handler } from './handler.ts';
import { answerList } from './list.ts';
import { answerSearch } from './search.ts';
import { answerUpdate } from './update.ts';

/** One handler for each operation of the contract: an operation without one does not compile. */
export const handlers = {
  accessToken: answerAccessToken,
  batchDisable: answerBatchDisable,
  batchEnable: answerBatchEnable,
  batchLogout: answerBatchLogout,
  batchRead: answerBatchRead,
  batchUpdateDept: answerBatchUpdateDept,
  batchUpdateOrder: answerBatchUpdateOrder,
  byEmails: answerByEmails,
  byExUserIds: answerByExUserIds,
  byPhones: answerByPhones,
  create: answerCreate,
  current: answerCurrent,
  currentId: answerCurrentId,
  customAttrsBatchRead: answerCustomAttrsBatchRead,
  customAttrsBatchUpdate: answerCustomAttrsBatchUpdate,
  delete: answerDelete,
  depts: answerDepts,
  get: answerGet,
  list: answerList,
  search: answerSearch,
  update: answerUpdate,
} satisfies Record<OperationName, Handler>;
