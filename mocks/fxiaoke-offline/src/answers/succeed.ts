import type { VendorResponse } from '@x/mock-kit';
import { type AnswerDetails, jsonAnswer } from './json-answer.ts';

/**
 * The three wordings of success on the vendor's pages. Clients that read the text instead of errorCode should notice.
 *
 * - `okSuccess`: the Offline pages and those of the object API;
 * - `ok`: the details of a record, without errorDescription;
 * - `success`: the ERP pages and the address book, without errorDescription and traceId.
 */
export type SuccessText = 'okSuccess' | 'ok' | 'success';

export function succeed(
  text: SuccessText,
  traceId: string,
  payload: object = {},
  details: AnswerDetails = {},
): VendorResponse {
  return jsonAnswer(successBodies[text](traceId, payload), details);
}

const successBodies: Readonly<Record<SuccessText, (traceId: string, payload: object) => object>> = {
  okSuccess: (traceId, payload) => ({
    traceId,
    errorDescription: 'success',
    ...payload,
    errorMessage: 'OK',
    errorCode: 0,
  }),
  ok: (traceId, payload) => ({ traceId, ...payload, errorCode: 0, errorMessage: 'OK' }),
  success: (_traceId, payload) => ({ ...payload, errorCode: 0, errorMessage: 'success' }),
};
