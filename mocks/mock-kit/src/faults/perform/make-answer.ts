import type { VendorResponse } from '../../vendor/vendor-response.ts';
import type { AnswerStep } from '../step/step-kinds.ts';
import type { FaultedExchange } from './faulted-exchange.ts';

/** The answer that a fault gives instead of the vendor's own. */
export function makeAnswer(step: AnswerStep, { refuse }: Pick<FaultedExchange, 'refuse'>): VendorResponse {
  if ('vendor' in step) return refuse({ kind: 'condition', condition: step.vendor });
  if ('gateway' in step) return refuse({ kind: 'gateway', status: step.gateway });
  if ('raw' in step) return { headers: {}, ...step.raw };
  const { status, code, retryAfterS, headers = {} } = step;
  const refused = refuse({
    kind: 'status',
    status,
    ...(code !== undefined && { code }),
    ...(retryAfterS !== undefined && { retryAfterSeconds: retryAfterS }),
  });
  return { ...refused, headers: withHeaders(refused.headers, headers) };
}

function withHeaders(
  headers: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>>,
): Record<string, string> {
  const replaced = new Set(Object.keys(more).map((name) => name.toLowerCase()));
  const kept = Object.entries(headers).filter(([name]) => !replaced.has(name.toLowerCase()));
  return { ...Object.fromEntries(kept), ...more };
}
