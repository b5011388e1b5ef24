import type { OperationName } from '@x/wps-users/contract';
import { answerAccessToken } from './access-token.ts';
import { answerBatchDisable } from './batch-disable.ts';
import type { Handler } from './handler.ts';

/** One handler for each operation of the contract: an operation without one does not compile. */
export const handlers = {
  accessToken: answerAccessToken,
  batchDisable: answerBatchDisable,
} satisfies Record<OperationName, Handler>;
