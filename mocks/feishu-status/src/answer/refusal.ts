import type { FeishuStatusReason } from '@x/feishu-status/contract';
import type { FailureDetails } from './fail.ts';

/** Thrown by a check to end the call; `answer` turns it into the vendor's error body. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: FeishuStatusReason;
  readonly details: FailureDetails;

  constructor(reason: FeishuStatusReason, details: FailureDetails = {}) {
    super(reason);
    this.reason = reason;
    this.details = details;
  }
}
