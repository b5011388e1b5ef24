import type { VendorResponse } from '@x/mock-kit';
import { type AnswerDetails, jsonAnswer } from './json-answer.ts';

/**
 * The answer of an Offline operation that went well. Other groups of the vendor's operations word theirs differently.
 *
 * @see https://developer.fxiaoke.com/openapi_v2/en/common/system/offline/edit.html
 */
export function succeed(traceId: string, details: AnswerDetails = {}): VendorResponse {
  return jsonAnswer({ traceId, errorDescription: 'success', errorMessage: 'OK', errorCode: 0 }, details);
}
