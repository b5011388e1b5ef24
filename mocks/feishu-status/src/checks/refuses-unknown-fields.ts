import type { FeishuCall } from '../answer/feishu-call.ts';

export type RequestPart = 'query' | 'body';

/** Whether the call is to be refused for fields that the page does not name; they are remarked upon either way. */
export function refusesUnknownFields(call: FeishuCall, part: RequestPart, fields: readonly string[]): boolean {
  if (fields.length === 0) return false;
  call.inferredRules.add('feishu.unknown-fields');
  call.diagnostics.push(`unknown fields: ${fields.join(', ')}`);
  if (call.state.switches.unknownFields === 'refused') return true;

  for (const field of fields) {
    call.notes.violation({
      code: 'unknown-field',
      message: `The vendor's page names no ${field} in the ${part}, and the vendor ignores it.`,
      path: `${part}.${field}`,
      rule: 'feishu.unknown-fields',
    });
  }
  return false;
}
