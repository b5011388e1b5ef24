import { z } from 'zod';
import type { AdminCaller } from './admin-call.ts';
import { MockAdminError } from './admin-error.ts';
import { assembleSession, type DescribedSession, describedSessionSchema } from './assemble-session.ts';
import type { Mocks, SessionOptions, VendorTypesByName } from './mock-session.ts';
import { readAnswer } from './read-answer.ts';

export interface ConnectOptions {
  /** Needed when the server runs on another machine. */
  readonly adminToken?: string;
}

/**
 * The controls of mocks that run elsewhere: another process, a container, another machine. `close` leaves the server
 * running; sessions made here are dropped when they are closed.
 *
 * @param url where the mocks listen, for example `http://127.0.0.1:4610`.
 * @throws MockAdminError when there is no mock server, or when it refuses.
 */
export async function connectMocksOf<Types extends VendorTypesByName>(
  url: string,
  { adminToken }: ConnectOptions = {},
): Promise<Mocks<Types>> {
  const origin = url.replace(/\/+$/, '');
  const admin = callOverHttp(origin, adminToken);
  const described = readAnswer(describedSessionSchema, await admin({ method: 'GET', path: '/sessions/default' }));
  const own = assembleSession<Types>({ admin, ...remember(admin, described), close: async () => {} });
  return Object.assign(own, { url: origin, session: (options?: SessionOptions) => openSession<Types>(admin, options) });
}

/** Makes a session by the admin API. */
export async function openSession<Types extends VendorTypesByName>(admin: AdminCaller, options: SessionOptions = {}) {
  const clock = options.clock instanceof Date ? options.clock.toISOString() : options.clock;
  const body = { ...options, ...(clock !== undefined && { clock }) };
  const described = readAnswer(describedSessionSchema, await admin({ method: 'POST', path: '/sessions', body }));
  const path = `/sessions/${described.id}`;
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= admin({ method: 'DELETE', path }).then((answer) => {
      // Gone already: by its time to live, or with its server.
      if (answer.status !== 404) readAnswer(z.unknown(), answer);
    });
    return closed;
  };
  return assembleSession<Types>({ admin, ...remember(admin, described), close });
}

/** A description kept between calls, since credentials are given without waiting. */
function remember(admin: AdminCaller, described: DescribedSession) {
  let latest = described;
  return {
    describe: () => latest,
    async refresh() {
      const answer = await admin({ method: 'GET', path: `/sessions/${described.id}` });
      latest = readAnswer(describedSessionSchema, answer);
    },
  };
}

/** The platform's own fetch: the admin API is no place where speed counts. */
export function callOverHttp(origin: string, adminToken: string | undefined): AdminCaller {
  return async ({ method, path, body }) => {
    const headers = {
      ...(body === undefined ? { 'x-mock-admin': '1' } : { 'content-type': 'application/json' }),
      ...(adminToken !== undefined && { authorization: `Bearer ${adminToken}` }),
    };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    try {
      const response = await fetch(`${origin}/_mock/v1${path}`, init);
      return { status: response.status, body: parse(await response.text()) };
    } catch (error) {
      throw new MockAdminError(
        `No mock server answers at ${origin}. Is it running? Start one, or check the URL.`,
        undefined,
        [],
        {
          cause: error,
        },
      );
    }
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
