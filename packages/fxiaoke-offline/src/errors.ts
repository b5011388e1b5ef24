import { type ApiError, isApiError } from '@x/core-signing';
import type { FxiaokeOfflineReason } from './contract/errors.ts';

/** What a call of this client rejects with, told apart by `kind`; `reason` is a reason of the catalogue. */
export type FxiaokeOfflineError = ApiError<FxiaokeOfflineReason>;

/** Whether a caught value is an error of this client. True for `config` errors of any client of these packages. */
export function isFxiaokeOfflineError(value: unknown): value is FxiaokeOfflineError {
  return isApiError<FxiaokeOfflineReason>(value) && (value.kind === 'config' || value.vendor === 'fxiaoke');
}
