import { z } from 'zod';
import { KIT_VERSION } from '../../version.ts';
import { requireSession } from '../admin-context.ts';
import { defineRoute, noBody, noQuery } from '../admin-route.ts';
import { Problem } from '../problem.ts';

const MAX_WAITING_BYTES = 16 * 1024 * 1024;

/** What is true of the server as a whole. */
export const serverRoutes = [
  defineRoute({
    method: 'GET',
    path: '/health',
    head: true,
    summary: 'Whether the server takes requests: status 200 when it does, 503 while it stops',
    query: noQuery,
    body: noBody,
    response: {
      status: 200,
      description: 'Ready',
      schema: z.object({ status: z.enum(['ready', 'stopping']) }).loose(),
    },
    handle({ context }) {
      const phase = context.stopping.aborted ? 'stopping' : 'ready';
      const body = {
        status: phase,
        version: KIT_VERSION,
        vendors: context.vendors.map(({ name }) => name),
        profile: context.registry.default.profile,
        behaviourVersions: Object.fromEntries(
          context.vendors.map(({ name, behaviourVersion }) => [name, behaviourVersion]),
        ),
        capabilities: context.capabilities,
        uptimeMs: Math.round(performance.now() - context.startedMs),
      };
      return { status: phase === 'ready' ? 200 : 503, body };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/version',
    summary: 'The versions of the kit and of Node.js',
    query: noQuery,
    body: noBody,
    response: { status: 200, description: 'Versions', schema: z.object({ version: z.string(), node: z.string() }) },
    handle: () => ({ status: 200, body: { version: KIT_VERSION, node: process.versions.node } }),
  }),
  defineRoute({
    method: 'GET',
    path: '/routes',
    summary: 'The operations of the vendors, and the routes of this API',
    query: noQuery,
    body: noBody,
    response: { status: 200, description: 'Routes', schema: z.object({ vendors: z.unknown() }) },
    handle: ({ context }) => ({
      status: 200,
      body: {
        vendors: Object.fromEntries(
          context.vendors.map(({ name, operations }) => [
            name,
            operations.map(({ id, method, path }) => ({ operation: id, method, path })),
          ]),
        ),
      },
    }),
  }),
  defineRoute({
    method: 'GET',
    path: '/fidelity',
    summary: 'Every behaviour of the mocks and how it is known',
    query: noQuery,
    body: noBody,
    response: { status: 200, description: 'Rules by vendor', schema: z.object({ vendors: z.unknown() }) },
    handle: ({ context }) => ({
      status: 200,
      body: { vendors: Object.fromEntries(context.vendors.map(({ name, rules }) => [name, { rules }])) },
    }),
  }),
  defineRoute({
    method: 'GET',
    path: '/fidelity/{vendor}',
    summary: "Every behaviour of a vendor's mock and how it is known",
    query: noQuery,
    body: noBody,
    response: { status: 200, description: 'Rules', schema: z.object({ rules: z.unknown() }) },
    refusals: [404],
    handle({ context, parameter }) {
      const vendor = context.vendors.find(({ name }) => name === parameter('vendor'));
      if (vendor === undefined)
        throw new Problem(404, `This server has no vendor ${JSON.stringify(parameter('vendor'))}.`);
      return { status: 200, body: { rules: vendor.rules } };
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/shutdown',
    summary: 'Stop the server, where it was started to allow that',
    query: noQuery,
    body: noBody,
    response: { status: 202, description: 'The server stops', schema: z.object({ status: z.literal('stopping') }) },
    refusals: [403],
    handle({ context: { shutDown }, headers }) {
      if (!shutDown.isAllowed(headers.authorization)) {
        throw new Problem(403, 'Send the admin token to stop this server, or start it with the option allowShutdown.');
      }
      setImmediate(shutDown.perform);
      return { status: 202, body: { status: 'stopping' } };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/events',
    summary: 'What happens, as server-sent events: request, reset, clock, faults',
    query: z.strictObject({ session: z.string().optional() }),
    body: noBody,
    response: { status: 200, description: 'A stream that ends with the connection', mediaType: 'text/event-stream' },
    refusals: [404],
    handle({ context, query, signal, takeOver }) {
      if (query.session !== undefined) requireSession(context, query.session);
      const response = takeOver();
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': connected\n\n');
      const unsubscribe = context.events.subscribe(({ session, type, data }) => {
        if (query.session !== undefined && query.session !== session) return;
        response.write(`event: ${type}\ndata: ${JSON.stringify(data)}\n\n`);
        // Who reads too slowly is cut off and reads the list anew, rather than filling the memory of the mock.
        if (response.writableLength > MAX_WAITING_BYTES) response.destroy();
      });
      signal.addEventListener('abort', unsubscribe, { once: true });
      context.stopping.addEventListener('abort', () => response.end(), { once: true, signal });
      return { status: 'streamed' };
    },
  }),
];
