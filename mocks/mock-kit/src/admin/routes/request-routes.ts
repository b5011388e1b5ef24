import { z } from 'zod';
import type { RequestMatch } from '../../control/request-match.ts';
import type { JournalEntry } from '../../journal/journal-entry.ts';
import { requestMatchSchema } from '../../journal/parse-request-match.ts';
import { verificationSchema } from '../../journal/parse-verification.ts';
import { toCurl } from '../../journal/to-curl.ts';
import { toRaw } from '../../journal/to-raw.ts';
import { verifyJournal } from '../../journal/verify-journal.ts';
import { requireSession } from '../admin-context.ts';
import { type CheckedRequest, defineRoute, noBody, noQuery } from '../admin-route.ts';
import { Problem } from '../problem.ts';
import { countSchema } from '../schemas/common.ts';

const path = '/sessions/{session}/requests';
const listSchema = z.object({ items: z.array(z.unknown()) });
const matchBodySchema = z.strictObject({ match: requestMatchSchema.default({}) }).default({ match: {} });
const MAX_WAIT_MS = 60_000;

const listQuerySchema = z.strictObject({
  operation: z.string().optional(),
  /** Short for `operation`. */
  op: z.string().optional(),
  status: countSchema.optional(),
  violations: z.enum(['0', '1']).optional(),
  after: countSchema.optional(),
  limit: countSchema.optional(),
});

/** The journal of a session. */
export const requestRoutes = [
  defineRoute({
    method: 'GET',
    path,
    summary: 'List the requests, oldest first',
    query: listQuerySchema,
    body: noBody,
    response: {
      status: 200,
      description: 'The requests; `next` continues after them, `dropped` tells how many the journal had no room for',
      schema: listSchema.extend({ next: z.number().optional(), dropped: z.number() }),
    },
    refusals: [404, 422],
    handle({ context, parameter, query }) {
      const { journal } = requireSession(context, parameter('session'));
      return {
        status: 200,
        body: journal.list({
          match: matchOf(query),
          ...(query.after !== undefined && { after: query.after }),
          ...(query.limit !== undefined && { limit: query.limit }),
        }),
      };
    },
  }),
  defineRoute({
    method: 'DELETE',
    path,
    summary: 'Clear the journal',
    query: noQuery,
    body: noBody,
    response: { status: 204, description: 'Cleared' },
    refusals: [404],
    handle({ context, parameter }) {
      const { id: session, journal } = requireSession(context, parameter('session'));
      journal.clear();
      // So that a page open elsewhere shows the journal as it is.
      context.events.tell({ session, type: 'reset', data: { session, what: 'journal' } });
      return { status: 204 };
    },
  }),
  defineRoute({
    method: 'POST',
    path: `${path}/count`,
    summary: 'Count the requests that match',
    query: noQuery,
    body: matchBodySchema,
    response: { status: 200, description: 'How many', schema: z.object({ count: z.number() }) },
    refusals: [404, 422],
    handle: ({ context, parameter, body }) => ({
      status: 200,
      body: { count: requireSession(context, parameter('session')).journal.count(body.match) },
    }),
  }),
  defineRoute({
    method: 'POST',
    path: `${path}/find`,
    summary: 'Find the requests that match, oldest first',
    query: noQuery,
    body: matchBodySchema,
    response: { status: 200, description: 'The requests', schema: listSchema },
    refusals: [404, 422],
    handle: ({ context, parameter, body }) => ({
      status: 200,
      body: { items: requireSession(context, parameter('session')).journal.find(body.match) },
    }),
  }),
  defineRoute({
    method: 'POST',
    path: `${path}/wait`,
    summary: 'Wait until so many requests that match have been answered',
    query: noQuery,
    body: z.strictObject({
      match: requestMatchSchema.default({}),
      atLeast: z.int().min(1).optional(),
      timeoutMs: z.int().min(0).max(MAX_WAIT_MS).optional(),
    }),
    response: { status: 200, description: 'The requests', schema: listSchema },
    refusals: [404, 408, 409, 422, 503],
    async handle({ context, parameter, body, signal }) {
      const { match, atLeast = 1, timeoutMs = 2000 } = body;
      const { journal, signal: untilReset } = requireSession(context, parameter('session'));
      // Nothing more comes to a server that has stopped; what has come can still be asked for.
      const hasStopped = context.stopping.aborted;
      const ended = hasStopped ? signal : AbortSignal.any([signal, context.stopping, untilReset]);
      const wait = { atLeast, timeoutMs: hasStopped ? 0 : timeoutMs, signal: ended };
      const waited = await journal.waitFor(match, wait).catch((error: unknown) => {
        if (context.stopping.aborted) throw new Problem(503, 'The server stops.');
        throw ended.aborted ? new Problem(409, 'The session was reset or dropped meanwhile.') : error;
      });
      if (waited.kind === 'found') return { status: 200, body: { items: waited.items } };
      throw new Problem(
        408,
        `${waited.items.length} of ${atLeast} requests came ${hasStopped ? 'before the server stopped' : `within ${timeoutMs} ms`}.`,
        waited.nearMisses.map((message) => ({ path: 'nearMisses', message })),
      );
    },
  }),
  defineRoute({
    method: 'GET',
    path: `${path}/{request}`,
    summary: 'Read a request and what came of it',
    query: noQuery,
    body: noBody,
    response: { status: 200, description: 'The request', schema: z.unknown() },
    refusals: [404],
    handle: (request) => ({ status: 200, body: entryOf(request) }),
  }),
  defineRoute({
    method: 'GET',
    path: `${path}/{request}/curl`,
    summary: 'A request as a curl command, with credentials left out',
    query: noQuery,
    body: noBody,
    response: { status: 200, description: 'The command', mediaType: 'text/plain' },
    refusals: [404],
    handle(request) {
      const scheme = request.context.capabilities.tls ? 'https' : 'http';
      return { status: 200, text: toCurl(entryOf(request), `${scheme}://${request.headers.host}`) };
    },
  }),
  defineRoute({
    method: 'GET',
    path: `${path}/{request}/raw`,
    summary: 'A request as it was on the wire, with credentials masked',
    query: noQuery,
    body: noBody,
    response: { status: 200, description: 'The request', mediaType: 'text/plain' },
    refusals: [404],
    handle: (request) => ({ status: 200, text: toRaw(entryOf(request)) }),
  }),
  defineRoute({
    method: 'POST',
    path: '/sessions/{session}/verify',
    summary: 'Check what has arrived against what was expected',
    query: noQuery,
    body: verificationSchema,
    response: { status: 200, description: 'All of it holds', schema: z.object({ ok: z.literal(true) }) },
    refusals: [400, 404, 409, 422],
    handle({ context, parameter, body }) {
      const { journal, faults } = requireSession(context, parameter('session'));
      const failures = verifyJournal(journal.find({}), body, faults.list());
      if (failures.length === 0) return { status: 200, body: { ok: true } };
      throw new Problem(
        409,
        'The requests are not what was expected.',
        failures.map(({ what, message }) => ({ path: what, message })),
        'urn:x-mocks:verification-failed',
      );
    },
  }),
];

function matchOf({ operation, op, status, violations }: z.infer<typeof listQuerySchema>): RequestMatch {
  const wanted = operation ?? op;
  return {
    ...(wanted !== undefined && { operation: wanted }),
    ...(status !== undefined && { status }),
    ...(violations !== undefined && { violations: violations === '1' }),
  };
}

function entryOf({ context, parameter }: CheckedRequest<unknown, unknown>): JournalEntry {
  const session = requireSession(context, parameter('session'));
  const entry = session.journal.get(parameter('request'));
  if (entry !== undefined) return entry;
  throw new Problem(
    404,
    `The journal of session ${session.id} has no request ${JSON.stringify(parameter('request'))}.`,
  );
}
