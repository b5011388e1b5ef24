import * as z from 'zod';
import type { JsonSchema, OpenApiOperation } from '../vendor/open-api-operation.ts';

type Parameter = OpenApiOperation['parameters'][number];

/** The parameters of a path such as `/users/:id`. */
export function pathParameters(path: string): Parameter[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

const objectSchema = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  required: z.array(z.string()).default([]),
});

/** The parameters of a query, each a field of the schema. A list comes as one of them for each entry, as OpenAPI has it. */
export function queryParameters(query: JsonSchema): Parameter[] {
  const { properties, required } = objectSchema.parse(query);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}
