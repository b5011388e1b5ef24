import { z } from 'zod';
import type { Session } from '../../session/session.ts';
import { requireSession } from '../admin-context.ts';
import { defineRoute, noBody, noQuery } from '../admin-route.ts';
import { Problem } from '../problem.ts';

const path = '/sessions/{session}/snapshots';

/** Copies of the state of all vendors of a session, by name. */
export const snapshotRoutes = [
  defineRoute({
    method: 'POST',
    path,
    summary: 'Take a snapshot of the state, under a name or under the next number',
    query: noQuery,
    body: z.strictObject({ name: z.string().min(1).max(200).optional() }).optional(),
    response: { status: 201, description: 'Taken', schema: z.object({ name: z.string() }) },
    refusals: [404, 422],
    handle({ context, parameter, body }) {
      const { snapshots } = requireSession(context, parameter('session'));
      return { status: 201, body: { name: snapshots.take(body?.name) } };
    },
  }),
  defineRoute({
    method: 'GET',
    path,
    summary: 'List the snapshots',
    query: noQuery,
    body: noBody,
    response: { status: 200, description: 'Their names', schema: z.object({ items: z.array(z.string()) }) },
    refusals: [404],
    handle: ({ context, parameter }) => ({
      status: 200,
      body: { items: requireSession(context, parameter('session')).snapshots.names() },
    }),
  }),
  defineRoute({
    method: 'POST',
    path: `${path}/{name}/restore`,
    summary: 'Put the state of a snapshot back',
    query: noQuery,
    body: z.strictObject({}).optional(),
    response: { status: 200, description: 'Done', schema: z.object({ ok: z.literal(true) }) },
    refusals: [404],
    handle({ context, parameter }) {
      const session = requireSession(context, parameter('session'));
      if (!session.snapshots.restore(parameter('name'))) throw unknown(session, parameter('name'));
      return { status: 200, body: { ok: true } };
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: `${path}/{name}`,
    summary: 'Drop a snapshot',
    query: noQuery,
    body: noBody,
    response: { status: 204, description: 'Dropped' },
    refusals: [404],
    handle({ context, parameter }) {
      const session = requireSession(context, parameter('session'));
      if (!session.snapshots.remove(parameter('name'))) throw unknown(session, parameter('name'));
      return { status: 204 };
    },
  }),
];

function unknown({ id, snapshots }: Session, name: string): Problem {
  const names = snapshots.names().join(', ') || 'none';
  return new Problem(404, `The session ${id} has no snapshot ${JSON.stringify(name)}. It has: ${names}.`);
}
