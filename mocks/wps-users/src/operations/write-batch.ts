import type { VendorResponse } from '@x/mock-kit';
import { restsOn } from '../answer/rests-on.ts';
import { succeed } from '../answer/succeed.ts';
import type { InferredRuleId } from '../rules/rules.ts';
import type { WpsState } from '../state/wps-state.ts';
import type { Verdict } from '../users/verdict.ts';

export interface Batch<Entry, Change> {
  readonly entries: readonly Entry[];
  /** What an entry is about; of several entries about the same thing the last one counts. */
  readonly keyOf: (entry: Entry) => string;
  readonly judge: (entry: Entry) => Verdict<Change>;
  readonly apply: (change: Change) => void;
  /** What the answer to a batch of good entries rests on. */
  readonly successRules?: (changes: readonly Change[]) => readonly InferredRuleId[];
}

/** Judges each entry of a batch, then makes all changes or none, as the switch `partialBatch` has it. */
export function writeBatch<Entry, Change>(state: WpsState, batch: Batch<Entry, Change>): VendorResponse {
  const entries = [...new Map(batch.entries.map((entry) => [batch.keyOf(entry), entry])).values()];
  const verdicts = entries.map(batch.judge);
  const changes = verdicts.flatMap((verdict) => (verdict.kind === 'allowed' ? [verdict.change] : []));
  const refusal = batchRefusal(verdicts, changes.length > 0);
  const rules = batch.successRules?.(changes) ?? [];
  if (refusal === undefined || state.switches.partialBatch) for (const change of changes) batch.apply(change);
  if (refusal !== undefined) return refusal;
  return succeed([...rules, ...(entries.length < batch.entries.length ? (['wps.batch-repeated-user'] as const) : [])]);
}

/** The answer has no part per entry, so the first refused entry of the list speaks for all. */
function batchRefusal(verdicts: readonly Verdict<unknown>[], hasAllowed: boolean): VendorResponse | undefined {
  const [first, ...others] = verdicts.flatMap((verdict) => (verdict.kind === 'refused' ? [verdict.response] : []));
  if (first === undefined) return undefined;
  const rules: InferredRuleId[] = [];
  if (others.some(({ body }) => body !== first.body)) rules.push('wps.batch-refusal-order');
  if (hasAllowed) rules.push('wps.batch-all-or-nothing');
  return restsOn(first, rules);
}
