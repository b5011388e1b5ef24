import type { FeishuCall } from '../answer/feishu-call.ts';

/** The result that counts where several fit, or the plain success where none does. */
export function firstResult<Result>(call: FeishuCall, fitting: readonly Result[], success: Result): Result {
  if (fitting.length > 1) call.inferredRules.add('feishu.result-precedence');
  return fitting[0] ?? success;
}
