import type { FastifyInstance } from 'fastify';
import { type AdminSession, requireSession } from './admin-session.ts';

interface InSession {
  Params: { session: string };
}

/** A session as a whole, and its journal. */
export function registerSessionRoutes(instance: FastifyInstance, session: AdminSession): void {
  const { vendor, clock, journal } = session;

  instance.get<InSession>('/v1/sessions/:session', async ({ params, headers }) => {
    requireSession(session, params.session);
    return {
      id: session.id,
      // As the caller reached it, which a port mapping can make another address than this server knows.
      baseURLs: { [vendor.name]: `http://${headers.host}` },
      credentials: { [vendor.name]: session.credentials },
      clock: { mode: clock.mode(), now: clock.now() },
    };
  });

  instance.post<InSession>('/v1/sessions/:session/reset', async ({ params }) => {
    requireSession(session, params.session);
    session.reset();
    return { ok: true };
  });

  instance.get<InSession & { Querystring: { operation?: string } }>(
    '/v1/sessions/:session/requests',
    async ({ params, query }) => {
      requireSession(session, params.session);
      return { items: journal.list({ operation: query.operation }) };
    },
  );

  instance.delete<InSession>('/v1/sessions/:session/requests', async ({ params }, reply) => {
    requireSession(session, params.session);
    journal.clear();
    return reply.code(204).send();
  });
}
