import type { InjectOptions } from 'light-my-request';
import type { HttpFront } from '../http/http-front.ts';

/**
 * Answers a `Request` without a connection. The platform has normalised its URL and sorted its headers by then, so a
 * signature over an unusual path can only be checked over a socket.
 */
export function fetchWithoutSocket({ serve }: HttpFront): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search, host } = new URL(request.url);
    // Loaded on use: most mocks listen.
    const { inject } = await import('light-my-request');
    const answer = await inject(serve, {
      method: toMethod(request.method),
      url: `${pathname}${search}`,
      headers: { host, ...Object.fromEntries(request.headers) },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    const headers = new Headers();
    for (const [name, value] of Object.entries(answer.headers)) {
      if (value !== undefined) headers.append(name, String(value));
    }
    const hasBody = answer.statusCode !== 204 && answer.statusCode !== 304;
    return new Response(hasBody ? new Uint8Array(answer.rawPayload) : null, { status: answer.statusCode, headers });
  };
}

const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'] as const;

/** @throws TypeError for a method that can only be sent over a socket. */
function toMethod(method: string): NonNullable<InjectOptions['method']> {
  const known = METHODS.find((candidate) => candidate === method);
  if (known === undefined) throw new TypeError(`The method ${method} needs a mock that listens.`);
  return known;
}
