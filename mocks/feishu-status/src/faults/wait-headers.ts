import { type FeishuStatusReason, operations } from '@x/feishu-status/contract';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { rateHeaders } from '../limits/rate-headers.ts';
import { operationNameOf } from '../operations/operation-id.ts';

/** The shortest wait that the header can ask for. */
const defaultResetSeconds = 1;

/**
 * How a refusal tells the caller to wait. One for the rate always does; any other only when the fault says so, in the
 * same header, which nobody has seen with another code.
 */
export function waitHeaders(
  call: FeishuCall,
  reason: FeishuStatusReason | undefined,
  seconds: number | undefined,
): Record<string, string> {
  if (reason === 'rateLimited') {
    const resetSeconds = seconds ?? defaultResetSeconds;
    return rateHeaders(limitWithReset(call, resetSeconds), resetSeconds);
  }
  if (seconds === undefined) return {};
  call.inferredRules.add('feishu.fault-wait');
  return rateHeaders(undefined, seconds);
}

/** The limit of the operation whose window may last that long, else its longest; undefined when it has none. */
function limitWithReset({ operation }: FeishuCall, resetSeconds: number): number | undefined {
  const name = operationNameOf(operation);
  if (name === undefined) return undefined;
  const windows = operations[name].rateLimits.toSorted((one, other) => one.windowMs - other.windowMs);
  return (windows.find(({ windowMs }) => windowMs >= resetSeconds * 1000) ?? windows.at(-1))?.limit;
}
