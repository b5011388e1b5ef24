import { errors, type FeishuStatusReason } from '@x/feishu-status/contract';
import type { FaultRefusal, VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { bodyTooLarge, unknownRoute } from '../answer/gateway-text.ts';
import { detailsOf, reasonOfCode } from './catalogued-refusal.ts';
import { gatewayPage } from './gateway-page.ts';
import { refuseWithUnknownCode } from './unknown-code.ts';
import { proxyStatuses, usualReasons } from './usual-reasons.ts';
import { waitHeaders } from './wait-headers.ts';

type StatusRefusal = Extract<FaultRefusal, { readonly kind: 'status' }>;

/**
 * A refusal with a status that a fault names. With a code it has that code's text from the catalogue; without one it
 * is what mostly comes with the status: 99991400 with 429, 2005001 with 400, 2200 with 500 and 200, the gateway's texts
 * with 404 and 413, and the page of a proxy with 502, 503 and 504.
 *
 * @throws RangeError for a status that is not among `faultStatuses`, which cannot be armed.
 */
export function refuseWithStatus(call: FeishuCall, refusal: StatusRefusal): VendorResponse {
  const { status, code: wanted, retryAfterSeconds } = refusal;
  const code = wanted === undefined ? undefined : Number(wanted);
  const reason = code === undefined ? usualReasons.get(status) : reasonOfCode(code);
  const headers = waitHeaders(call, reason, retryAfterSeconds);

  if (reason !== undefined) {
    if (isGuess(reason, refusal)) call.inferredRules.add('feishu.fault-status');
    const details = detailsOf(call, reason, code ?? errors[reason].codes[0]);
    return fail(call, reason, { ...details, ...(code !== undefined && { code }), httpStatus: status, headers });
  }
  if (wanted !== undefined) return refuseWithUnknownCode(call, status, wanted, headers);
  return withWait(call, textWith(call, status), headers);
}

/** Nobody has shown which of its codes the vendor would send with a status, or a code with a status of another. */
function isGuess(reason: FeishuStatusReason, { status, code }: StatusRefusal): boolean {
  const statuses: readonly number[] = errors[reason].httpStatus;
  return !statuses.includes(status) || (code === undefined && reason !== 'rateLimited');
}

function textWith(call: FeishuCall, status: number): VendorResponse {
  const proxyStatus = proxyStatuses.find((known) => known === status);
  if (proxyStatus !== undefined) return gatewayPage(proxyStatus);
  if (status === 404) return unknownRoute(call);
  if (status === 413) return bodyTooLarge(call);
  throw new RangeError(`Feishu never answers ${status}.`);
}

function withWait(
  { inferredRules }: FeishuCall,
  answer: VendorResponse,
  headers: Readonly<Record<string, string>>,
): VendorResponse {
  return {
    ...answer,
    headers: { ...answer.headers, ...headers },
    inferredRules: [...(answer.inferredRules ?? []), ...inferredRules],
  };
}
