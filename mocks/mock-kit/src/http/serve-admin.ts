import { type IncomingMessage, METHODS, type ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { PROBLEM_TYPE, Problem, problemBody } from '../admin/problem.ts';
import type { RequestTarget } from './request-target.ts';

/** What answers requests below `/_mock`. Made when the first of them comes: most programs that start a mock send none. */
export type AdminApp = () => Promise<Pick<FastifyInstance, 'routing'>>;

export function isBelowAdmin({ path }: RequestTarget): boolean {
  return path === '/_mock' || path.startsWith('/_mock/');
}

/** Hands a request below `/_mock` over, whatever its method. */
export function serveAdmin(adminApp: AdminApp, message: IncomingMessage, response: ServerResponse): void {
  const { method = '' } = message;
  if (method === 'CONNECT' || !METHODS.includes(method)) {
    refuseMethod(method, response);
    return;
  }
  adminApp().then(
    ({ routing }) => routing(message, response),
    (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
  );
}

/** Refuses a request that no router can be asked about: its method is CONNECT, or one that Node does not know. */
function refuseMethod(method: string, response: ServerResponse): void {
  const body = problemBody(new Problem(405, `The admin API has no method ${method}.`));
  response.writeHead(405, {
    'content-type': PROBLEM_TYPE,
    'content-length': Buffer.byteLength(body),
    allow: 'GET, HEAD, POST, PUT, PATCH, DELETE',
  });
  response.end(body);
}
