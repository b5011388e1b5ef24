import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';

const longestMs = 365 * 24 * 60 * 60 * 1000;

/** `end_time` is Unix seconds, in the future and at most 365 days ahead; a value in milliseconds is far beyond that. */
export function requireEndTime(call: FeishuCall, endTime: string): void {
  const aheadMs = Number(endTime) * 1000 - call.now.getTime();
  if (aheadMs > 0 && aheadMs <= longestMs) return;

  call.inferredRules.add('feishu.end-time');
  if (call.state.switches.endTime === 'unchecked') return;
  throw new Refusal('invalidParameter', {
    diagnostics:
      aheadMs > 0
        ? `end_time ${endTime} is more than 365 days ahead; is it in seconds?`
        : `end_time ${endTime} is not after the session's clock, ${call.now.toISOString()}`,
  });
}
