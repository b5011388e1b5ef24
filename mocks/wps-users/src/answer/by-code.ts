import type { VendorResponse } from '@x/mock-kit';
import { errors, type WpsUsersReason } from '@x/wps-users/contract';
import { fail } from './fail.ts';
import { jsonResponse } from './json-response.ts';

const reasons = Object.keys(errors) as WpsUsersReason[];

/**
 * A refusal with a code that somebody asked for and the vendor's text for it. One code can mean two things under two
 * statuses, so the status has its say; it is sent as it was asked for, whatever the catalogue has.
 *
 * @param otherwise whose text a code gets that the vendor's table does not have.
 */
export function failWithCode(status: number, code: number | string, otherwise: WpsUsersReason): VendorResponse {
  const number = Number(code);
  const known = reasons.filter((reason) => codesOf(reason).includes(number));
  const reason = known.find((candidate) => statusesOf(candidate).includes(status)) ?? known[0];
  const answer = reason === undefined ? fail(otherwise) : answerOf(reason, number);
  const body = { ...JSON.parse(answer.body), code: Number.isNaN(number) ? code : number };
  return {
    ...jsonResponse(status, body),
    ...(reason === undefined && { diagnostics: `the vendor's table has no code ${code}` }),
  };
}

function answerOf(reason: WpsUsersReason, code: number): VendorResponse {
  return reason === 'temporarilyUnavailable' && code !== errors[reason].codes[0]
    ? fail(reason, { text: 'serverError' })
    : fail(reason);
}

function codesOf(reason: WpsUsersReason): readonly number[] {
  return errors[reason].codes;
}

function statusesOf(reason: WpsUsersReason): readonly number[] {
  return errors[reason].httpStatus;
}
