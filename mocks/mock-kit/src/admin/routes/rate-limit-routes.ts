import { z } from 'zod';
import { requireSession } from '../admin-context.ts';
import { defineRoute, noBody, noQuery } from '../admin-route.ts';
import { Problem } from '../problem.ts';
import { rateLimitModeSchema } from '../schemas/common.ts';

const path = '/sessions/{session}/ratelimits';
const schema = z.object({ mode: rateLimitModeSchema, limits: z.array(z.unknown()), buckets: z.array(z.unknown()) });
const response = { status: 200, description: 'The limits in force and their buckets', schema };

const changeSchema = z.strictObject({
  mode: rateLimitModeSchema.exactOptional(),
  limits: z
    .record(z.string(), z.strictObject({ limit: z.int().exactOptional(), windowMs: z.int().exactOptional() }))
    .exactOptional(),
});

/** The rate limits of a session: read, changed, filled up, given back. */
export const rateLimitRoutes = [
  defineRoute({
    method: 'GET',
    path,
    summary: 'Read the rate limits and their buckets',
    query: noQuery,
    body: noBody,
    response,
    refusals: [404],
    handle: ({ context, parameter }) => ({
      status: 200,
      body: requireSession(context, parameter('session')).rateLimits.view(),
    }),
  }),
  defineRoute({
    method: 'PUT',
    path,
    summary: 'Choose which limits hold, and give some of them other numbers',
    query: noQuery,
    body: changeSchema,
    response,
    refusals: [404, 422],
    handle({ context, parameter, body }) {
      const { rateLimits } = requireSession(context, parameter('session'));
      refusing(() => rateLimits.set(body));
      return { status: 200, body: rateLimits.view() };
    },
  }),
  defineRoute({
    method: 'POST',
    path: `${path}/{limit}/exhaust`,
    summary: 'Fill every bucket of a limit',
    query: noQuery,
    body: z.strictObject({}).optional(),
    response,
    refusals: [404, 422],
    handle({ context, parameter }) {
      const { rateLimits } = requireSession(context, parameter('session'));
      refusing(() => rateLimits.exhaust(parameter('limit')));
      return { status: 200, body: rateLimits.view() };
    },
  }),
  defineRoute({
    method: 'POST',
    path: `${path}/refill`,
    summary: 'Give all buckets their room back',
    query: noQuery,
    body: z.strictObject({}).optional(),
    response,
    refusals: [404],
    handle({ context, parameter }) {
      const { rateLimits, askedWaits } = requireSession(context, parameter('session'));
      rateLimits.refill();
      askedWaits.withdraw();
      return { status: 200, body: rateLimits.view() };
    },
  }),
  defineRoute({
    method: 'POST',
    path: `${path}/{limit}/refill`,
    summary: 'Give every bucket of a limit its room back',
    query: noQuery,
    body: z.strictObject({}).optional(),
    response,
    refusals: [404, 422],
    handle({ context, parameter }) {
      const { rateLimits } = requireSession(context, parameter('session'));
      refusing(() => rateLimits.refill(parameter('limit')));
      return { status: 200, body: rateLimits.view() };
    },
  }),
];

function refusing(change: () => void): void {
  try {
    change();
  } catch (error) {
    if (error instanceof RangeError) throw new Problem(422, error.message);
    throw error;
  }
}
