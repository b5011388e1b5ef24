import * as z from 'zod';

/** What the contract's schemas are, as far as this file is concerned. */
export interface ShapeSchema<Value> {
  readonly '~standard': {
    readonly validate: (value: unknown) => ShapeResult<Value> | Promise<ShapeResult<Value>>;
  };
}

type ShapeResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly unknown[] };

/** The schemas are zod's, whose issues say more than the interface promises. */
const issueSchema = z.looseObject({
  code: z.string(),
  path: z.array(z.union([z.string(), z.number()])),
  keys: z.optional(z.array(z.string())),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  origin: z.optional(z.string()),
  values: z.optional(z.array(z.unknown())),
});

export type ShapeIssue = z.infer<typeof issueSchema>;

export type Shape<Value> =
  | { readonly ok: true; readonly value: Value; readonly unknownFields: readonly string[] }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

/** Reads a value by a strict schema, but takes fields that the schema does not know and names them. */
export function readShape<Value>(schema: ShapeSchema<Value>, value: unknown): Shape<Value> {
  const asSent = validate(schema, value);
  if (asSent.ok) return asSent;

  const surplus = asSent.issues.filter(({ code }) => code === 'unrecognized_keys');
  if (surplus.length === 0) return asSent;
  const known = validate(schema, without(value, surplus));
  return known.ok ? { ...known, unknownFields: surplus.flatMap(pathsOf) } : known;
}

function validate<Value>(schema: ShapeSchema<Value>, value: unknown): Shape<Value> {
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise) throw new TypeError('The schemas of the contract are synchronous.');
  if (result.issues === undefined) return { ok: true, value: result.value, unknownFields: [] };
  return { ok: false, issues: z.array(issueSchema).parse(result.issues) };
}

function pathsOf({ path, keys = [] }: ShapeIssue): string[] {
  return keys.map((key) => [...path, key].join('.'));
}

/** A copy of the value without the fields that the issues name. */
function without(value: unknown, surplus: readonly ShapeIssue[]): unknown {
  const paths = new Set(surplus.flatMap(pathsOf));
  const prune = (part: unknown, path: readonly (string | number)[]): unknown => {
    if (Array.isArray(part)) return part.map((item, index) => prune(item, [...path, index]));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part)
        .filter(([key]) => !paths.has([...path, key].join('.')))
        .map(([key, field]) => [key, prune(field, [...path, key])]),
    );
  };
  return prune(value, []);
}
