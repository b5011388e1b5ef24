import { type ApiError, isApiError } from '@x/core-signing';
import type { WpsUsersReason } from './contract/errors.ts';

/** What a call of this client rejects with, told apart by `kind`; `reason` is a reason of the catalogue. */
export type WpsUsersError = ApiError<WpsUsersReason>;

/** Whether a caught value is an error of this client. True for `config` errors of any client of these packages. */
export function isWpsUsersError(value: unknown): value is WpsUsersError {
  return isApiError<WpsUsersReason>(value) && (value.kind === 'config' || value.vendor === 'wps');
}
