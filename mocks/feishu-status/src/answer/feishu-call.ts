import type { MockCall } from '@x/mock-kit';
import type { InferredRuleId } from '../rules/rules.ts';
import type { FeishuState } from '../state/feishu-state.ts';

/** A call together with what its answer will have to say about itself. */
export interface FeishuCall extends MockCall<FeishuState> {
  /** The inferred rules that the answer rests on so far. */
  readonly inferredRules: Set<InferredRuleId>;
  /** Remarks for the person who debugs. Never a secret. */
  readonly diagnostics: string[];
}
