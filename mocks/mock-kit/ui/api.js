// @ts-check

/** A call that the mock server refused, or that did not reach it (status 0). */
export class ApiError extends Error {
  /**
   * @param {number} status
   * @param {string} message
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * @typedef {object} Api
 * @property {(path: string, signal?: AbortSignal) => Promise<any>} get JSON.
 * @property {(path: string, signal?: AbortSignal) => Promise<string>} text
 * @property {(path: string, signal: AbortSignal) => Promise<Response>} stream
 * @property {(method: 'POST' | 'DELETE', path: string, body?: unknown) => Promise<void>} change
 */

/**
 * Calls the admin API. Where the server wants a token the user is asked for it; it is kept in this closure only.
 *
 * @param {(wasRefused: boolean) => Promise<string>} askForToken
 * @returns {Api}
 */
export function createApi(askForToken) {
  /** @type {string | undefined} */
  let token;
  /** @type {Promise<string> | undefined} */
  let asking;

  /**
   * @param {string} path
   * @param {RequestInit} init
   * @returns {Promise<Response>}
   */
  async function call(path, init) {
    const used = token;
    const headers = new Headers(init.headers);
    if (used !== undefined) headers.set('authorization', `Bearer ${used}`);
    const response = await send(`/_mock/v1${path}`, { ...init, headers });
    if (response.ok) return response;
    if (response.status !== 401) throw await toError(response);
    if (used === token) {
      // Several calls may have been refused at once: ask once.
      asking ??= askForToken(used !== undefined).finally(() => {
        asking = undefined;
      });
      token = await asking;
    }
    return call(path, init);
  }

  return {
    get: async (path, signal) => (await call(path, { signal: signal ?? null })).json(),
    text: async (path, signal) => (await call(path, { signal: signal ?? null })).text(),
    stream: (path, signal) => call(path, { signal }),
    async change(method, path, body) {
      await call(
        path,
        body === undefined
          ? { method, headers: { 'x-mock-admin': '1' } }
          : { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
      );
    },
  };
}

/**
 * @param {string} url
 * @param {RequestInit} init
 */
async function send(url, init) {
  try {
    return await fetch(url, { cache: 'no-store', redirect: 'error', ...init });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiError(0, 'The mock server does not answer. Is it still running?');
  }
}

/** @param {Response} response */
async function toError(response) {
  const problem = await response.json().catch(() => undefined);
  const detail = problem?.detail ?? `The mock server answered with status ${response.status}.`;
  return new ApiError(response.status, detail);
}
