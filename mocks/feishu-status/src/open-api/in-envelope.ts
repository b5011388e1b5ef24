import type { JsonSchema } from '@x/mock-kit';
import * as z from 'zod';

const objectSchema = z.looseObject({
  properties: z.record(z.string(), z.unknown()),
  required: z.array(z.string()).default([]),
});

const code = { const: 0 };
const msg = { type: 'string' };

/** The usual envelope: the data stands beside `code` and `msg`. */
export function inEnvelope(data: JsonSchema): JsonSchema {
  return { type: 'object', properties: { code, msg, data }, required: ['code', 'msg', 'data'] };
}

/** The token call's envelope: its fields stand there themselves. */
export function inFlatEnvelope(data: JsonSchema): JsonSchema {
  const { properties, required, ...rest } = objectSchema.parse(data);
  return { ...rest, properties: { code, msg, ...properties }, required: ['code', 'msg', ...required] };
}
