import type { JsonSchema, OpenApiOperation } from '@x/mock-kit';
import { type OperationName, operations, type WpsOperation } from '@x/wps-users/contract';
import * as z from 'zod';
import { operationId } from '../routing/operation-id.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { summaries } from './summaries.ts';

type Parameter = OpenApiOperation['parameters'][number];

const json = 'application/json';

/** The operations as the vendor's OpenAPI document tells them, from the contract. */
export function describeOperations(): OpenApiOperation[] {
  return Object.entries(operations).map(([, operation]) => describe(operation));
}

function describe(operation: WpsOperation<unknown>): OpenApiOperation {
  const { name, evidence, doc, body, data } = operation;
  const isTokenCall = operation.token === 'none';
  const mediaType = isTokenCall ? 'application/x-www-form-urlencoded' : json;
  return {
    operation: operationId(name),
    summary: isOperationName(name) ? summaries[name] : name,
    evidence,
    source: doc,
    parameters: [...pathParameters(operation), ...queryParameters(operation), ...(isTokenCall ? [] : headers(name))],
    ...(body !== undefined && { requestBody: { mediaType, schema: jsonSchemaOf(body) } }),
    response: { status: 200, mediaType: json, schema: isTokenCall ? jsonSchemaOf(data) : envelope(jsonSchemaOf(data)) },
  };
}

function isOperationName(name: string): name is OperationName {
  return name in summaries;
}

function pathParameters({ path }: WpsOperation<unknown>): Parameter[] {
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

/** A list comes as one parameter for each entry, which is what OpenAPI takes for granted. */
function queryParameters({ query }: WpsOperation<unknown>): Parameter[] {
  const { properties, required } = objectSchema.parse(jsonSchemaOf(query));
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

/** The operations whose pages name `X-Kso-Id-Type`. */
const withIdType: readonly string[] = ['search', 'batchLogout'];

/** OpenAPI leaves Authorization and Content-Type to other places. Signatures are asked for by the setting of the app. */
function headers(name: string): Parameter[] {
  const text = { type: 'string' };
  return [
    { name: 'X-Kso-Date', in: 'header', required: false, schema: text },
    { name: 'X-Kso-Authorization', in: 'header', required: false, schema: text },
    ...(withIdType.includes(name)
      ? [{ name: 'X-Kso-Id-Type', in: 'header' as const, required: false, schema: { enum: ['internal', 'external'] } }]
      : []),
  ];
}

/** What stands around the data of every good answer. */
function envelope(data: JsonSchema): JsonSchema {
  return {
    type: 'object',
    properties: { code: { const: 0 }, msg: { type: 'string' }, data },
    required: ['code', 'msg'],
  };
}
