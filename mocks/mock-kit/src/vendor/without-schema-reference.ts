/** A seed may name the JSON Schema that editors check it by, under `$schema`; that is no part of the seed. */
export function withoutSchemaReference(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$schema' in value)) return value;
  const { $schema: _, ...seed } = value;
  return seed;
}
