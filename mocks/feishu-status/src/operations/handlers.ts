import type { OperationName } from '@x/feishu-status/contract';
import type { VendorResponse } from '@x/mock-kit';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { batchClose } from './batch-close.ts';
import { batchOpen } from './batch-open.ts';
import { create } from './create.ts';
import { deleteStatus } from './delete-status.ts';
import { list } from './list.ts';
import { patch } from './patch.ts';
import { tenantAccessToken } from './tenant-access-token.ts';

type Handler = (call: FeishuCall) => VendorResponse;

/** One handler for each operation of the contract: an operation without one does not compile. */
export const handlers = {
  list,
  create,
  patch,
  delete: deleteStatus,
  batchOpen,
  batchClose,
  tenantAccessToken,
} satisfies Record<OperationName, Handler>;
