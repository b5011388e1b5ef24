import { z } from 'zod';
import { requireSession } from '../admin-context.ts';
import { defineRoute, noBody, noQuery } from '../admin-route.ts';
import { Problem } from '../problem.ts';

const path = '/sessions/{session}/faults';
const rulesSchema = z.unknown().refine((value) => value !== undefined);
const listSchema = z.object({ items: z.array(z.unknown()) });

/** The fault scripts of a session. */
export const faultRoutes = [
  defineRoute({
    method: 'GET',
    path,
    summary: 'List the armed faults with their hits and remaining steps',
    query: noQuery,
    body: noBody,
    response: { status: 200, description: 'The faults', schema: listSchema },
    refusals: [404],
    handle: ({ context, parameter }) => ({
      status: 200,
      body: { items: requireSession(context, parameter('session')).faults.list() },
    }),
  }),
  defineRoute({
    method: 'POST',
    path,
    summary: 'Arm faults besides those that are armed: a rule, a list of rules, or their text form',
    query: noQuery,
    body: rulesSchema,
    response: { status: 201, description: 'Those that were armed', schema: listSchema },
    refusals: [400, 404, 422],
    handle: ({ context, parameter, body }) => ({
      status: 201,
      body: { items: requireSession(context, parameter('session')).faults.arm(body) },
    }),
  }),
  defineRoute({
    method: 'PUT',
    path,
    summary: 'Arm these faults and no others',
    query: noQuery,
    body: rulesSchema,
    response: { status: 200, description: 'The faults', schema: listSchema },
    refusals: [400, 404, 422],
    handle: ({ context, parameter, body }) => ({
      status: 200,
      body: { items: requireSession(context, parameter('session')).faults.replace(body) },
    }),
  }),
  defineRoute({
    method: 'DELETE',
    path,
    summary: 'Disarm all faults',
    query: noQuery,
    body: noBody,
    response: { status: 204, description: 'Disarmed' },
    refusals: [404],
    handle({ context, parameter }) {
      requireSession(context, parameter('session')).faults.clear();
      return { status: 204 };
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: `${path}/{fault}`,
    summary: 'Disarm a fault',
    query: noQuery,
    body: noBody,
    response: { status: 204, description: 'Disarmed' },
    refusals: [404],
    handle({ context, parameter }) {
      const { id, faults } = requireSession(context, parameter('session'));
      if (faults.remove(parameter('fault'))) return { status: 204 };
      throw new Problem(404, `The session ${id} has no fault ${JSON.stringify(parameter('fault'))}.`);
    },
  }),
];
