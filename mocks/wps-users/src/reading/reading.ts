import type { MockCall, VendorResponse } from '@x/mock-kit';
import type { InferredRuleId } from '../rules/rules.ts';
import type { WpsState } from '../state/wps-state.ts';

/** What a request asks for, or the answer to one that cannot be read. */
export type Reading<Input> =
  | {
      readonly kind: 'read';
      readonly input: Input;
      /** What a good answer rests on. */
      readonly inferredRules: readonly InferredRuleId[];
    }
  | { readonly kind: 'refused'; readonly response: VendorResponse };

/** Takes what an operation needs out of a request. */
export interface Reader<Input> {
  /** Whether the request must carry JSON. The body of one that need not is signed and otherwise left alone. */
  readonly takesBody: boolean;
  read(call: MockCall<WpsState>): Reading<Input>;
}

/** For operations that ask for nothing but their path. */
export const nothing: Reader<undefined> = {
  takesBody: false,
  read: () => ({ kind: 'read', input: undefined, inferredRules: [] }),
};
