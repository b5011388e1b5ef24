import type { FastifyInstance } from 'fastify';
import { type AdminSession, requireSession } from './admin-session.ts';
import { Problem } from './problem.ts';

interface OfVendor {
  Params: { session: string; vendor: string };
}

const URL = '/v1/sessions/:session/state/:vendor';

/** The state of a session's vendor: read, replaced, or merged into as `mergePatch` says. */
export function registerStateRoutes(instance: FastifyInstance, session: AdminSession): void {
  function requireVendor(params: OfVendor['Params']): void {
    requireSession(session, params.session);
    if (params.vendor !== session.vendor.name) {
      throw new Problem(404, `This mock has no vendor ${JSON.stringify(params.vendor)}, only ${session.vendor.name}.`);
    }
  }

  instance.get<OfVendor>(URL, async ({ params }) => {
    requireVendor(params);
    return session.getState();
  });
  instance.put<OfVendor>(URL, async ({ params, body }) => {
    requireVendor(params);
    return session.putState(requireBody(body));
  });
  instance.patch<OfVendor>(URL, async ({ params, body }) => {
    requireVendor(params);
    return session.patchState(requireBody(body));
  });
}

function requireBody(body: unknown): unknown {
  if (body === undefined) throw new Problem(400, 'The body is empty. Send the state, or the change to it, as JSON.');
  return body;
}
