import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { PROBLEM_TYPE, Problem, problemBody } from '../admin/problem.ts';
import { parseRequestTarget } from './request-target.ts';

/** What answers requests below `/_mock`. Made when the first of them comes: most programs that start a mock send none. */
export type AdminApp = () => Promise<Pick<FastifyInstance, 'routing'>>;

/** Hands every request below `/_mock` over, whatever its method. */
export function registerAdminFront(instance: FastifyInstance, adminApp: AdminApp): void {
  instance.addHook('onRequest', async ({ raw, originalUrl }, reply) => {
    reply.hijack();
    const { routing } = await adminApp();
    // The application takes the target apart by itself.
    raw.url = originalUrl;
    routing(raw, reply.raw);
  });
  instance.all('/', neverReached);
  instance.all('/*', neverReached);
  instance.setNotFoundHandler(neverReached);
}

export function isBelowAdmin(rawTarget: string): boolean {
  return /^\/_mock(?:\/|$)/.test(parseRequestTarget(rawTarget).path);
}

/** Refuses a request that no router can be asked about: its method is CONNECT, or one that Node does not know. */
export function refuseAdminMethod({ method }: IncomingMessage, response: ServerResponse): void {
  const body = problemBody(new Problem(405, `The admin API has no method ${method ?? ''}.`));
  response.writeHead(405, {
    'content-type': PROBLEM_TYPE,
    'content-length': Buffer.byteLength(body),
    allow: 'GET, HEAD, POST, PUT, PATCH, DELETE',
  });
  response.end(body);
}

function neverReached(): never {
  throw new Error('The first hook hands every request over.');
}
