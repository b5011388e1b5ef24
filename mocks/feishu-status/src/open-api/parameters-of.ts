import type { operations } from '@x/feishu-status/contract';
import type { OpenApiOperation } from '@x/mock-kit';
import * as z from 'zod';
import { jsonSchemaOf } from './json-schema-of.ts';

type Operation = (typeof operations)[keyof typeof operations];
type Parameter = OpenApiOperation['parameters'][number];

/** Those of the path and of the query. OpenAPI has Authorization and Content-Type in other places. */
export function parametersOf({ path, query }: Operation): Parameter[] {
  return [...pathParameters(path), ...(query === undefined ? [] : queryParameters(query))];
}

function pathParameters(path: string): Parameter[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

const objectSchema = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())),
  required: z.array(z.string()).default([]),
});

function queryParameters(query: NonNullable<Operation['query']>): Parameter[] {
  const { properties, required } = objectSchema.parse(jsonSchemaOf(query, 'input'));
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}
