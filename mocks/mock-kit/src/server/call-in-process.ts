import type { FastifyInstance } from 'fastify';
import type { AdminCaller } from '../control/admin-call.ts';

/**
 * Calls the admin API of a server in this process, without a connection: also where the server does not serve it, and
 * after it has stopped.
 *
 * @param adminApp gives the API, always the same.
 * @param host where clients reach the server, with its port.
 */
export function callInProcess(adminApp: () => Promise<FastifyInstance>, host: string): AdminCaller {
  return async ({ method, path, body }) => {
    const answer = await (await adminApp()).inject({
      method,
      url: `/_mock/v1${path}`,
      headers: {
        host,
        ...(body === undefined ? { 'x-mock-admin': '1' } : { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
    });
    return { status: answer.statusCode, body: answer.body === '' ? undefined : answer.json<unknown>() };
  };
}
