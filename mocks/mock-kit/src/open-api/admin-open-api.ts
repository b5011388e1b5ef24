import { z } from 'zod';
import type { AdminRoute } from '../admin/admin-route.ts';
import { KIT_VERSION } from '../version.ts';

const problem = { $ref: '#/components/responses/Problem' };

/** The OpenAPI 3.1 document of the admin API. */
export function adminOpenApi(routes: readonly AdminRoute[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = `/_mock/v1${route.path}`;
    paths[path] = {
      ...paths[path],
      [route.method.toLowerCase()]: describeRoute(route),
      ...(route.head === true && { head: describeHead(route) }),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Admin API of the mock servers',
      version: KIT_VERSION,
      description:
        'From another machine it needs the admin token. Calls that change anything need `content-type: application/json`, or an empty body with the header `x-mock-admin: 1`.',
    },
    paths,
    components: {
      securitySchemes: { adminToken: { type: 'http', scheme: 'bearer' } },
      responses: {
        Problem: { description: 'A refusal', content: { 'application/problem+json': { schema: problemSchema } } },
      },
    },
    security: [{}, { adminToken: [] }],
  };
}

const problemSchema = toJsonSchema(
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  }),
);

function describeRoute({ method, path, summary, query, body, response, refusals = [] }: AdminRoute) {
  const content = contentOf(response);
  const takesBody = !(body instanceof z.ZodUndefined);
  return {
    operationId: operationId(method.toLowerCase(), path),
    summary,
    parameters: [...pathParameters(path), ...queryParameters(query)],
    ...(takesBody && {
      requestBody: {
        required: !body.safeParse(undefined).success,
        content: { 'application/json': { schema: toJsonSchema(body) } },
      },
    }),
    responses: {
      [response.status]: { description: response.description, ...(content && { content }) },
      ...Object.fromEntries([401, 403, 415, ...refusals].map((status) => [status, problem])),
    },
  };
}

/** The same without bodies. */
function describeHead({ method, path, summary, query, response }: AdminRoute) {
  return {
    operationId: operationId('head', path),
    summary: `${summary}; as ${method}, without a body`,
    parameters: [...pathParameters(path), ...queryParameters(query)],
    responses: { [response.status]: { description: response.description } },
  };
}

function operationId(method: string, path: string): string {
  return `${method}${path.replaceAll(/[^A-Za-z]+(\w?)/g, (_, first: string) => first.toUpperCase())}`;
}

function contentOf({ schema, mediaType }: AdminRoute['response']) {
  if (schema === undefined && mediaType === undefined) return undefined;
  return {
    [mediaType ?? 'application/json']: { schema: schema === undefined ? { type: 'string' } : toJsonSchema(schema) },
  };
}

function pathParameters(path: string) {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodType) {
  const { properties } = z
    .object({ properties: z.record(z.string(), z.unknown()).optional() })
    .parse(toJsonSchema(query));
  return Object.entries(properties ?? {}).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));
}

/** What goes over the wire: the input side of a schema. What cannot be said in JSON Schema is taken as anything. */
function toJsonSchema(schema: z.ZodType): unknown {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return described;
}
