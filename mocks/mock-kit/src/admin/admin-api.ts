import type { FastifyInstance } from 'fastify';
import { JsonTooDeepError, parseJsonText } from '../http/parse-json-text.ts';
import { decodePathParameters, toRoutingUrl } from '../http/routing-path.ts';
import type { Log } from '../log/log.ts';
import { registerPage } from '../ui/register-page.ts';
import type { AdminContext } from './admin-context.ts';
import type { AdminAnswer } from './admin-route.ts';
import { checkAdminCall, type GuardOptions } from './guard.ts';
import { hostsNamedBy } from './hosts-named-by.ts';
import { Problem, sendProblem } from './problem.ts';
import { adminRoutes } from './routes/admin-routes.ts';
import { toProblem } from './to-problem.ts';

export interface AdminOptions {
  readonly context: AdminContext;
  readonly log: Log;
  readonly guard: GuardOptions;
}

const MAX_ADMIN_BODY_BYTES = 64 * 1024 * 1024;

/** The admin API, `/_mock/v1`: JSON in and out, refusals as problem+json, every call guarded, none of them journalled. */
function registerAdminApi(instance: FastifyInstance, { context, log, guard }: AdminOptions): void {
  instance.addHook('onRequest', async ({ method, headers, raw, originalUrl, socket, routeOptions }) => {
    const isPageFile = method === 'GET' && /^\/_mock\/ui(?:\/|$)/.test(routeOptions.url ?? '');
    const otherHosts = hostsNamedBy(raw.rawHeaders, originalUrl);
    checkAdminCall({ method, headers, remoteAddress: socket.remoteAddress, otherHosts, isPageFile }, guard);
  });
  instance.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  instance.setErrorHandler((error, _request, reply) => sendProblem(reply, toProblem(error, log)));
  instance.setNotFoundHandler(({ method, url }) => {
    const known = adminRoutes.map((route) => `${route.method} /_mock/v1${route.path}`).join(', ');
    throw new Problem(404, `The admin API has no route ${method} ${url.split('?')[0]}. It has: ${known}.`);
  });

  instance.removeContentTypeParser('application/json');
  instance.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: MAX_ADMIN_BODY_BYTES },
    async (_request: unknown, body: string | Buffer) => parseJson(String(body)),
  );

  for (const route of adminRoutes) {
    instance.route({
      method: route.head === true ? [route.method, 'HEAD'] : route.method,
      url: `/v1${route.path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      async handler(request, reply) {
        const gone = new AbortController();
        reply.raw.once('close', () => gone.abort());
        const answer: AdminAnswer = await route.handle({
          context,
          parameters: decodePathParameters(request.params),
          query: toPlainObject(request.query),
          body: request.body ?? undefined,
          headers: request.headers,
          signal: gone.signal,
          takeOver() {
            reply.hijack();
            return reply.raw;
          },
        });
        if (answer.status === 'streamed') return reply;
        if ('text' in answer)
          return reply.code(200).header('content-type', 'text/plain; charset=utf-8').send(answer.text);
        if (answer.status === 204) return reply.code(204).send();
        return reply.code(answer.status).send(answer.body);
      },
    });
  }
}

/** The admin API, and the page where it is wanted, as an application that does not listen by itself. */
export async function createAdminApp(options: AdminOptions & { readonly ui?: boolean }): Promise<FastifyInstance> {
  const { fastify } = await import('fastify');
  // Paths are taken apart as on the server itself.
  const app = fastify({
    exposeHeadRoutes: false,
    return503OnClosing: false,
    rewriteUrl: (message) => toRoutingUrl(message.url ?? '/'),
    routerOptions: { maxParamLength: Number.MAX_SAFE_INTEGER },
  });
  const register = async (instance: FastifyInstance): Promise<void> => {
    registerAdminApi(instance, options);
    if (options.ui === true) registerPage(instance);
  };
  await app.register(register, { prefix: '/_mock' });
  await app.ready();
  return app;
}

/** The parser of queries gives an object without a prototype. */
function toPlainObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function parseJson(body: string): unknown {
  if (body === '') return undefined;
  try {
    return parseJsonText(body);
  } catch (error) {
    throw new Problem(
      400,
      error instanceof JsonTooDeepError ? 'The body is nested too deeply.' : 'The body is not JSON.',
    );
  }
}
