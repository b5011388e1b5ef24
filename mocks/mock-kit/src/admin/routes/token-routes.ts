import { z } from 'zod';
import { requireSession } from '../admin-context.ts';
import { defineRoute, noBody, noQuery } from '../admin-route.ts';
import { Problem } from '../problem.ts';

/** Tokens are shown nowhere, so a refusal does not repeat the one it got. */
const unknownToken = () => new Problem(404, 'No vendor of this session has issued that token.');

/** The tokens that the vendors of a session have issued. */
export const tokenRoutes = [
  defineRoute({
    method: 'POST',
    path: '/sessions/{session}/tokens/{token}/expire',
    summary: 'Make a token read as expired',
    query: noQuery,
    body: z.strictObject({}).optional(),
    response: { status: 200, description: 'Done', schema: z.object({ ok: z.literal(true) }) },
    refusals: [404],
    handle({ context, parameter }) {
      const session = requireSession(context, parameter('session'));
      const now = session.clock.now();
      if (!session.tenants().some((tenant) => tenant.expireToken(parameter('token'), now))) throw unknownToken();
      return { status: 200, body: { ok: true } };
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/sessions/{session}/tokens/{token}',
    summary: 'Take a token back, so that it reads as invalid',
    query: noQuery,
    body: noBody,
    response: { status: 204, description: 'Taken back' },
    refusals: [404],
    handle({ context, parameter }) {
      const session = requireSession(context, parameter('session'));
      if (!session.tenants().some((tenant) => tenant.revokeToken(parameter('token')))) throw unknownToken();
      return { status: 204 };
    },
  }),
];
