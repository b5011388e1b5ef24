import * as z from 'zod';
import type { FeishuCall } from '../answer/feishu-call.ts';

const bodySchema = z.looseObject({ user_list: z.array(z.unknown()) });
const entrySchema = z.looseObject({ end_time: z.number() });

/** The body with each `end_time` that is a number written out as text, where the switch takes numbers. */
export function readNumericEndTimes({ state }: FeishuCall, body: unknown): unknown {
  if (state.switches.numericEndTime === 'refused') return body;
  const list = bodySchema.safeParse(body);
  if (!list.success) return body;
  const user_list = list.data.user_list.map((entry) => {
    const numeric = entrySchema.safeParse(entry);
    return numeric.success ? { ...numeric.data, end_time: String(numeric.data.end_time) } : entry;
  });
  return { ...list.data, user_list };
}
