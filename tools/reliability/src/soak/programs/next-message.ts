import { once } from 'node:events';
import type * as z from 'zod';

/** Waits for what the process that started this one says next, and checks it. */
export async function nextMessage<Message>(schema: z.ZodType<Message>): Promise<Message> {
  const [message]: unknown[] = await once(process, 'message');
  return schema.parse(message);
}
