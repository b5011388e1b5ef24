import type { FastifyInstance } from 'fastify';
import type { Log } from '../log/log.ts';
import type { AdminSession } from './admin-session.ts';
import { registerClockRoutes } from './clock-routes.ts';
import { checkAdminCall, type GuardOptions } from './guard.ts';
import { registerMockRoutes } from './mock-routes.ts';
import { Problem, sendProblem } from './problem.ts';
import { registerSessionRoutes } from './session-routes.ts';
import { registerStateRoutes } from './state-routes.ts';
import { toProblem } from './to-problem.ts';

export interface AdminOptions {
  readonly session: AdminSession;
  readonly log: Log;
  readonly guard: GuardOptions;
}

const MAX_ADMIN_BODY_BYTES = 64 * 1024 * 1024;

/** The admin API, `/_mock/v1`: JSON in and out, refusals as problem+json, every call guarded, none of them journalled. */
export function registerAdminApi(instance: FastifyInstance, { session, log, guard }: AdminOptions): void {
  instance.addHook('onRequest', async ({ method, headers, socket }) => {
    checkAdminCall({ method, headers, remoteAddress: socket.remoteAddress }, guard);
  });
  instance.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  instance.setErrorHandler((error, _request, reply) => sendProblem(reply, toProblem(error, log)));
  instance.setNotFoundHandler(() => {
    throw new Problem(404, 'The admin API has no such route.');
  });

  instance.removeContentTypeParser('application/json');
  instance.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: MAX_ADMIN_BODY_BYTES },
    async (_request: unknown, body: string | Buffer) => parseJson(String(body)),
  );

  registerMockRoutes(instance, session);
  registerSessionRoutes(instance, session);
  registerStateRoutes(instance, session);
  registerClockRoutes(instance, session);
}

function parseJson(body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    throw new Problem(400, 'The body is not JSON.');
  }
}
