import { Pool } from 'undici';

/** Calls the admin API as it should be called, over connections of its own. */
export interface AdminClient extends AsyncDisposable {
  /** @throws Error when the answer is no 2xx. */
  call(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<string>;
  /** Sends a request of the vendor's; the answer's body. */
  post(path: string, contentType: string, body: string): Promise<string>;
}

export function createAdminClient(url: string): AdminClient {
  const pool = new Pool(url, { connections: 4 });
  return {
    async call(method, path, body) {
      const answer = await pool.request({
        method,
        path: `/_mock/v1${path}`,
        headers: body === undefined ? { 'x-mock-admin': '1' } : { 'content-type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
      });
      const text = await answer.body.text();
      if (answer.statusCode < 300) return text;
      throw new Error(`The admin API answered ${method} ${path} with ${answer.statusCode}: ${text.slice(0, 300)}`);
    },
    async post(path, contentType, body) {
      const headers = { 'content-type': contentType };
      const answer = await pool.request({ method: 'POST', path, headers, body });
      return answer.body.text();
    },
    [Symbol.asyncDispose]: () => pool.destroy(),
  };
}
