import type { operations } from '@x/feishu-status/contract';
import { type OpenApiOperation, pathParameters, queryParameters } from '@x/mock-kit';
import { jsonSchemaOf } from './json-schema-of.ts';

type Operation = (typeof operations)[keyof typeof operations];

/** Those of the path and of the query. OpenAPI has Authorization and Content-Type in other places. */
export function parametersOf({ path, query }: Operation): OpenApiOperation['parameters'] {
  return [...pathParameters(path), ...(query === undefined ? [] : queryParameters(jsonSchemaOf(query, 'input')))];
}
