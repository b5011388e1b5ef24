import type { AddressInfo } from 'node:net';
import { type FastifyInstance, fastify } from 'fastify';
import type { JournalEntry } from '../../../src/journal/journal-entry.ts';
import { registerPage } from '../../../src/ui/register-page.ts';
import { cannedEntries } from './canned-entries.ts';
import { cannedCredentials, cannedFaults, cannedFidelity, cannedRateLimits, cannedStates } from './canned-session.ts';

/** A change that the page asked for. */
export interface ReceivedChange {
  readonly method: string;
  readonly path: string;
  readonly contentType: string | undefined;
  readonly adminHeader: string | undefined;
  readonly body: unknown;
}

export interface FakeMock {
  readonly url: string;
  readonly changes: readonly ReceivedChange[];
  /** What the admin API answers with from now on. */
  entries: readonly JournalEntry[];
  faults: readonly unknown[];
  sessions: readonly { readonly id: string; readonly label?: string; readonly vendors: readonly string[] }[];
  clock: { readonly mode: string; readonly now: string };
  /** The token without which calls are refused, as from another machine. */
  token: string | undefined;
  emit(type: string, data: unknown): void;
  /** Ends the event streams that are open. */
  dropStreams(): void;
  close(): Promise<void>;
}

/** Serves the page, and canned answers in the shapes of the admin API. */
export async function startFakeMock(): Promise<FakeMock> {
  const app = fastify({ forceCloseConnections: true });
  const changes: ReceivedChange[] = [];
  const streams = new Set<NodeJS.WritableStream>();
  const fake: FakeMock = {
    url: '',
    changes,
    entries: cannedEntries,
    faults: cannedFaults,
    sessions: [
      { id: 'default', vendors: ['feishu', 'wps', 'fxiaoke'] },
      { id: 's-7f3a', label: 'checkout tests', vendors: ['wps'] },
    ],
    clock: { mode: 'frozen', now: '2026-11-21T08:00:00.000Z' },
    token: undefined,
    emit(type, data) {
      for (const stream of streams) stream.write(`event: ${type}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    dropStreams() {
      for (const stream of streams) stream.end();
    },
    async close() {
      fake.dropStreams();
      await app.close();
    },
  };

  await app.register(async (instance) => registerPage(instance), { prefix: '/_mock' });
  await app.register(async (instance) => registerAnswers(instance, fake, streams, changes), { prefix: '/_mock/v1' });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return Object.assign(fake, { url: `http://127.0.0.1:${port}` });
}

function registerAnswers(
  instance: FastifyInstance,
  fake: FakeMock,
  streams: Set<NodeJS.WritableStream>,
  changes: ReceivedChange[],
): void {
  instance.addHook('onRequest', async ({ headers }, reply) => {
    if (fake.token !== undefined && headers.authorization !== `Bearer ${fake.token}`) {
      await reply.code(401).send({ status: 401, detail: 'From another machine the admin API needs a token.' });
    }
  });
  instance.addHook('preHandler', async ({ method, url, headers, body }) => {
    if (method === 'GET') return;
    const adminHeader = headers['x-mock-admin']?.toString();
    changes.push({ method, path: url, contentType: headers['content-type'], adminHeader, body });
  });

  const session = '/sessions/:session';
  instance.get('/sessions', async () => ({ items: fake.sessions }));
  instance.get<{ Params: { session: string } }>(session, async ({ params, headers }) => {
    const vendors = fake.sessions.find(({ id }) => id === params.session)?.vendors ?? [];
    return {
      id: params.session,
      baseURLs: Object.fromEntries(vendors.map((vendor) => [vendor, `http://${headers.host}`])),
      credentials: Object.fromEntries(Object.entries(cannedCredentials).filter(([vendor]) => vendors.includes(vendor))),
      env: { FEISHU_APP_SECRET: cannedCredentials.feishu.appSecret },
      clock: fake.clock,
    };
  });
  instance.get<{ Params: { session: string }; Querystring: { limit?: string; after?: string } }>(
    `${session}/requests`,
    async ({ params, query }) => {
      const all = fake.entries.filter((entry) => entry.session === params.session);
      const after = Number(query.after ?? 0);
      const items = all.filter(({ sequence }) => sequence > after).slice(0, Number(query.limit ?? 200));
      const last = items.at(-1)?.sequence ?? after;
      return { items, dropped: 0, ...(all.some(({ sequence }) => sequence > last) && { next: last }) };
    },
  );
  instance.get<{ Params: { id: string } }>(`${session}/requests/:id/curl`, async ({ params }, reply) =>
    reply.type('text/plain').send(`curl 'http://127.0.0.1:4610/' # ${params.id}`),
  );
  instance.delete(`${session}/requests`, async (_request, reply) => {
    fake.entries = [];
    await reply.code(204).send();
  });
  instance.get<{ Params: { vendor: string } }>(
    `${session}/state/:vendor`,
    async ({ params }) => cannedStates[params.vendor],
  );
  instance.get(`${session}/faults`, async () => ({ items: fake.faults }));
  instance.get(`${session}/clock`, async () => fake.clock);
  instance.post<{ Body: { ms: number } }>(`${session}/clock/advance`, async ({ body }) => {
    fake.clock = { ...fake.clock, now: new Date(Date.parse(fake.clock.now) + body.ms).toISOString() };
    return fake.clock;
  });
  instance.get(`${session}/ratelimits`, async () => cannedRateLimits);
  instance.post<{ Params: { session: string } }>(`${session}/reset`, async ({ params }) => {
    fake.entries = [];
    fake.emit('reset', { session: params.session });
    return { ok: true, epoch: 2 };
  });
  instance.get('/fidelity', async () => cannedFidelity);
  instance.get('/events', async (_request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' }).write(': connected\n\n');
    streams.add(reply.raw);
    reply.raw.once('close', () => streams.delete(reply.raw));
  });
}
