import { type JsonSchema, type OpenApiOperation, pathParameters, queryParameters } from '@x/mock-kit';
import { type OperationName, operations, type WpsOperation } from '@x/wps-users/contract';
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
    parameters: [
      ...pathParameters(operation.path),
      ...queryParameters(jsonSchemaOf(operation.query)),
      ...(isTokenCall ? [] : headers(name)),
    ],
    ...(body !== undefined && { requestBody: { mediaType, schema: jsonSchemaOf(body) } }),
    response: { status: 200, mediaType: json, schema: isTokenCall ? jsonSchemaOf(data) : envelope(jsonSchemaOf(data)) },
  };
}

function isOperationName(name: string): name is OperationName {
  return name in summaries;
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
