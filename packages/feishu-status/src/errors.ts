import { type ApiError, isApiError } from '@x/core-signing';
import type { FeishuStatusReason } from './contract/errors.ts';

/** What a call of this client rejects with, told apart by `kind`; `reason` is a reason of the catalogue. */
export type FeishuStatusError = ApiError<FeishuStatusReason>;

/** Whether a caught value is an error of this client. True for `config` errors of any client of these packages. */
export function isFeishuStatusError(value: unknown): value is FeishuStatusError {
  return isApiError<FeishuStatusReason>(value) && (value.kind === 'config' || value.vendor === 'feishu');
}
