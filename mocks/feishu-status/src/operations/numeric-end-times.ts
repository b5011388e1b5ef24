import * as z from 'zod';
import type { FeishuCall } from '../answer/feishu-call.ts';

const bodySchema = z.looseObject({ user_list: z.array(z.unknown()) });
const entrySchema = z.looseObject({ end_time: z.number() });

/** The body with each `end_time` that is a number written out as text, where the switch takes numbers. */
export function readNumericEndTimes({ state, notes }: FeishuCall, body: unknown): unknown {
  if (state.switches.numericEndTime === 'refused') return body;
  const list = bodySchema.safeParse(body);
  if (!list.success) return body;
  if (!list.data.user_list.some(hasNumber)) return body;
  const user_list = list.data.user_list.map((entry, index) => {
    const numeric = entrySchema.safeParse(entry);
    if (!numeric.success) return entry;
    notes.violation({
      code: 'wrong-type',
      message: "The vendor's page asks for end_time as text, and a number came.",
      path: `body.user_list.${index}.end_time`,
      rule: 'feishu.end-time-number',
    });
    return { ...numeric.data, end_time: String(numeric.data.end_time) };
  });
  return { ...list.data, user_list };
}

/** Asked first: a schema that does not fit costs more than one that does, and fifty users fit as text. */
function hasNumber(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'end_time' in entry && typeof entry.end_time === 'number';
}
