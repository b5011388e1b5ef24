import type { FeishuCall } from '../answer/feishu-call.ts';

/** Whether the call is to be refused for fields that the page does not name; they are remarked upon either way. */
export function refusesUnknownFields(call: FeishuCall, fields: readonly string[]): boolean {
  if (fields.length === 0) return false;
  call.inferredRules.add('feishu.unknown-fields');
  call.diagnostics.push(`unknown fields: ${fields.join(', ')}`);
  return call.state.switches.unknownFields === 'refused';
}
