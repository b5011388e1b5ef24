import { findOverweightTexts } from '@x/feishu-status/contract';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';

/** The texts of a status may weigh so much and no more. How much a character weighs is inferred. */
export function requireTextWeights(call: FeishuCall, status: unknown): void {
  const overweight = findOverweightTexts(status);
  if (overweight.length === 0) return;

  call.inferredRules.add('feishu.text-weight');
  call.diagnostics.push(
    ...overweight.map(({ path, weight, maximum }) => `${path.join('.')} weighs ${weight}, and ${maximum} is the most`),
  );
  if (call.state.switches.textWeight === 'checked') throw new Refusal('invalidParameter');
}
