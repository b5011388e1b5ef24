import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { describeSession } from '../../session/describe-session.ts';
import { DEFAULT_SESSION } from '../../session/session-registry.ts';
import { type AdminContext, requireSession } from '../admin-context.ts';
import { defineRoute, noBody, noQuery } from '../admin-route.ts';
import { Problem } from '../problem.ts';
import { newSessionSchema, resetSchema, sessionSchema } from '../schemas/session.ts';

/** Sessions as a whole. The one called default is always there. */
export const sessionRoutes = [
  defineRoute({
    method: 'POST',
    path: '/sessions',
    summary: 'Make a session: a tenant of each vendor with credentials of its own, by which its requests are known',
    query: noQuery,
    body: newSessionSchema.optional(),
    response: { status: 201, description: 'The session', schema: sessionSchema },
    refusals: [422],
    handle: ({ context, body, headers }) => ({
      status: 201,
      body: describeSession(context.registry.create(body ?? {}), baseURLOf(context, headers)),
    }),
  }),
  defineRoute({
    method: 'GET',
    path: '/sessions',
    summary: 'List the sessions',
    query: noQuery,
    body: noBody,
    response: { status: 200, description: 'The sessions', schema: z.object({ items: z.array(z.unknown()) }) },
    handle: ({ context }) => ({
      status: 200,
      body: {
        items: context.registry.list().map(({ id, label, vendors, epoch }) => ({
          id,
          label,
          vendors: vendors.map(({ name }) => name),
          epoch,
        })),
      },
    }),
  }),
  defineRoute({
    method: 'GET',
    path: '/sessions/{session}',
    summary: 'What a client needs to use a session: base URLs, credentials, environment variables',
    query: noQuery,
    body: noBody,
    response: { status: 200, description: 'The session', schema: sessionSchema },
    refusals: [404],
    handle: ({ context, parameter, headers }) => ({
      status: 200,
      body: describeSession(requireSession(context, parameter('session')), baseURLOf(context, headers)),
    }),
  }),
  defineRoute({
    method: 'DELETE',
    path: '/sessions/{session}',
    summary: 'Drop a session; what it is answering is aborted',
    query: noQuery,
    body: noBody,
    response: { status: 204, description: 'Dropped' },
    refusals: [404, 409],
    handle({ context, parameter }) {
      const { id } = requireSession(context, parameter('session'));
      if (id === DEFAULT_SESSION) throw new Problem(409, 'The session default is always there; reset it instead.');
      context.registry.remove(id);
      return { status: 204 };
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/sessions/{session}/reset',
    summary: 'State, tokens, ids, clock, rate windows, faults and journal as they were at the start',
    query: noQuery,
    body: resetSchema,
    response: { status: 200, description: 'Done', schema: z.object({ ok: z.literal(true), epoch: z.number() }) },
    refusals: [404, 422],
    handle({ context, parameter, body }) {
      const session = requireSession(context, parameter('session'));
      session.reset(body);
      return { status: 200, body: { ok: true, epoch: session.epoch } };
    },
  }),
];

/** As the caller reached the server, which a port mapping can make another address than the server knows. */
function baseURLOf({ capabilities }: AdminContext, headers: IncomingHttpHeaders): string {
  return `${capabilities.tls ? 'https' : 'http'}://${headers.host}`;
}
