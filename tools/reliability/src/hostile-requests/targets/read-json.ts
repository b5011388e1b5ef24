import { z } from 'zod';

/** The value of a body in JSON; undefined when it is none. */
export function readJson(body: Buffer | string): unknown {
  try {
    return JSON.parse(typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/** @throws ZodError when the text is not of that shape. */
export function parseText<Value>(schema: z.ZodType<Value>, text: string): Value {
  return z.string().transform(readJson).pipe(schema).parse(text);
}
