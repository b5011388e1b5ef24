import { type ApiError, isApiError } from './api-error.ts';
import type { Call } from './call.ts';

export type SafeResult<Value, Failure> =
  | { readonly ok: true; readonly value: Value; readonly error?: undefined }
  | { readonly ok: false; readonly error: Failure; readonly value?: undefined };

/**
 * Turns a call's rejection into a value: `{ ok: true, value }` or `{ ok: false, error }`, with `error` typed by the
 * client. Rejects only with what is no error of these packages: the caller's own abort reason, or a bug.
 */
export async function safe<Value, Failure = ApiError>(call: Call<Value, Failure>): Promise<SafeResult<Value, Failure>> {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    if (!isApiError(error)) throw error;
    // The call's type says which of these errors it rejects with.
    return { ok: false, error: error as Failure };
  }
}
