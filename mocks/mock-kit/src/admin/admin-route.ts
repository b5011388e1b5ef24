import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { AdminContext } from './admin-context.ts';
import { parseOrRefuse } from './parse-or-refuse.ts';

/** An admin call before its parts have been checked. */
export interface AdminRequest {
  readonly context: AdminContext;
  /** Percent-decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
  /** For an answer that goes on: the route says `streamed` and writes by itself. */
  takeOver(): ServerResponse;
}

/** An admin call whose query and body are what the route asks for. */
export interface CheckedRequest<Query, Body> extends Omit<AdminRequest, 'query' | 'body' | 'parameters'> {
  /** The path parameter of that name; empty when the path has none. */
  parameter(name: string): string;
  readonly query: Query;
  readonly body: Body;
}

export type AdminAnswer =
  | { readonly status: 200 | 201 | 202 | 503; readonly body: unknown }
  | { readonly status: 200; readonly text: string }
  | { readonly status: 204 }
  | { readonly status: 'streamed' };

/** What the OpenAPI document says of a route. */
export interface RouteDescription {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/_mock/v1`; `{name}` stands for a segment. */
  readonly path: string;
  readonly summary: string;
  /** Whether HEAD is answered too. */
  readonly head?: true;
  readonly response: {
    readonly status: number;
    readonly description: string;
    /** `application/json` when there is a schema and nothing else is said. */
    readonly mediaType?: string;
    readonly schema?: z.ZodType;
  };
  /** The statuses with which it refuses, besides those of the guard. */
  readonly refusals?: readonly number[];
}

export interface AdminRoute extends RouteDescription {
  readonly query: z.ZodType;
  readonly body: z.ZodType;
  handle(request: AdminRequest): AdminAnswer | Promise<AdminAnswer>;
}

export const noQuery = z.strictObject({});
export const noBody = z.undefined();

/**
 * A route of the admin API. A query or body that does not fit its schema is refused before the handler sees
 * anything.
 */
export function defineRoute<Query, Body>(
  route: RouteDescription & {
    readonly query: z.ZodType<Query>;
    readonly body: z.ZodType<Body>;
    handle(request: CheckedRequest<Query, Body>): AdminAnswer | Promise<AdminAnswer>;
  },
): AdminRoute {
  return {
    ...route,
    handle: ({ parameters, ...request }) =>
      route.handle({
        ...request,
        parameter: (name) => parameters[name] ?? '',
        query: parseOrRefuse(route.query, request.query, 'query'),
        body: parseOrRefuse(route.body, request.body, 'body'),
      }),
  };
}
