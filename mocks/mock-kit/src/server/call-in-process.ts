import type { FastifyInstance } from 'fastify';
import type { AdminCaller } from '../control/admin-call.ts';

/**
 * Calls the admin API of a server in this process, without a connection: also where the server does not serve it, and
 * after it has stopped.
 *
 * @param createApp makes the API, for this alone; called when it is needed first.
 * @param host where clients reach the server, with its port.
 */
export function callInProcess(createApp: () => Promise<FastifyInstance>, host: string): AdminCaller {
  let app: Promise<FastifyInstance> | undefined;
  return async ({ method, path, body }) => {
    app ??= createApp();
    const answer = await (await app).inject({
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
