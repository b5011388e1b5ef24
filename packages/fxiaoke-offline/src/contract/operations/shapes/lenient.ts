import * as z from '@x/contract-schema';

/** A field of an answer that no page of the vendor describes: it may be absent or null. */
export function lenient<Field extends z.ZodMiniType>(field: Field) {
  return z.optional(z.nullable(field));
}
