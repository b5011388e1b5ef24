import type { operations } from '@x/feishu-status/contract';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import type { Caller } from './identify-caller.ts';
import { countCall } from './sliding-window.ts';

type Operation = (typeof operations)[keyof typeof operations];

/**
 * The windows of an operation hold for each app in each tenant by itself.
 *
 * @see https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control
 */
export function limitRate(call: FeishuCall, { app, tenant }: Caller, operation: Operation): void {
  const { recentCalls, switches } = call.state;
  if (switches.rateLimits === 'off') return;

  const key = `${operation.name} ${app.id} ${tenant.id}`;
  const calls = recentCalls.get(key) ?? [];
  recentCalls.set(key, calls);
  const full = countCall(calls, operation.rateLimits, call.now.getTime());
  if (full === undefined) return;

  call.inferredRules.add('feishu.rate-window');
  throw new Refusal('rateLimited', {
    httpStatus: switches.rateLimitStatus,
    headers: {
      'x-ogw-ratelimit-limit': String(full.limit),
      'x-ogw-ratelimit-reset': String(Math.ceil(full.waitMs / 1000)),
    },
    diagnostics: `over ${full.limit} calls in ${full.windowMs} ms`,
  });
}
