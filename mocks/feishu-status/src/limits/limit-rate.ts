import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import type { Caller } from '../checks/identify-caller.ts';
import { rateHeaders } from './rate-headers.ts';

/**
 * The limits of an operation hold for each app in each tenant by itself.
 *
 * @see https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control
 */
export function limitRate(call: FeishuCall, { app, tenant }: Caller): void {
  const refused = call.limits.take(`${app.id} ${tenant.id}`);
  if (refused === undefined) return;

  const { limit, resetAfterMs } = refused;
  call.inferredRules.add('feishu.rate-window');
  throw new Refusal('rateLimited', {
    httpStatus: call.state.switches.rateLimitStatus,
    headers: rateHeaders(limit.limit, Math.ceil(resetAfterMs / 1000)),
    diagnostics: `over ${limit.limit} calls of ${limit.id}`,
  });
}
