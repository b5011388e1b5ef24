import { errors, type FxiaokeOfflineReason } from '@x/fxiaoke-offline/contract';
import type { VendorResponse } from '@x/mock-kit';
import type { InferredRuleId } from '../rules.ts';
import { jsonAnswer } from './json-answer.ts';

export interface FailureDetails {
  /** What exactly was wrong, for the person who debugs. Never a secret, never a value that the request carried. */
  readonly diagnostics: string;
  /** The inferred rules that the refusal rests on, apart from how the answer looks. */
  readonly inferredRules?: readonly InferredRuleId[];
  /** The texts that the vendor prints for this case, where they are not those of the code. */
  readonly printed?: { readonly errorMessage: string; readonly errorDescription?: string };
}

/**
 * The errors that third parties captured on the live gateway, with the errorDescription that came with them; the
 * field is absent where there was none.
 */
const capturedErrors: Partial<Record<FxiaokeOfflineReason, { readonly errorDescription?: string }>> = {
  appSecretRejected: { errorDescription: '缺少参数或参数不合法' },
  credentialsMissing: {},
  corpAccessTokenInvalid: {},
};

/** Renders every error of this mock in the vendor's envelope. */
export function fail(
  reason: FxiaokeOfflineReason,
  traceId: string,
  { diagnostics, inferredRules = [], printed }: FailureDetails,
  extraFields: object = {},
): VendorResponse {
  const { codes, httpStatus, message } = errors[reason];
  const captured = capturedErrors[reason];
  return jsonAnswer(
    {
      traceId,
      ...(captured ?? { errorDescription: message }),
      errorMessage: message,
      ...printed,
      errorCode: codes[0],
      ...extraFields,
    },
    {
      status: httpStatus[0],
      diagnostics,
      inferredRules: captured || printed ? inferredRules : [...inferredRules, 'fxiaoke.uncaptured-error'],
    },
  );
}
