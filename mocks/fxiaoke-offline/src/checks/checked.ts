import type { FxiaokeOfflineReason } from '@x/fxiaoke-offline/contract';
import type { FailureDetails } from '../answers/fail.ts';

/** Why a check refused a request, before anybody rendered it. */
export interface Refusal extends FailureDetails {
  readonly reason: FxiaokeOfflineReason;
}

/** What a check found: the value that it was after, or a refusal. */
export type Checked<Value> = { readonly value: Value; readonly refusal?: undefined } | { readonly refusal: Refusal };
