import { request } from 'undici';

export interface AdminAnswer {
  readonly status: number;
  readonly contentType: string | undefined;
  /** The JSON that came; undefined when nothing did. */
  readonly body: unknown;
}

type Method = 'GET' | 'HEAD' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';

/** Calls the admin API. A body goes as JSON; a text goes as it is. */
export async function admin(url: string, method: Method, path: string, body?: unknown): Promise<AdminAnswer> {
  const headers = body === undefined ? { 'x-mock-admin': '1' } : { 'content-type': 'application/json' };
  const answer = await request(`${url}/_mock${path}`, {
    method,
    headers,
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await answer.body.text();
  return {
    status: answer.statusCode,
    contentType: answer.headers['content-type']?.toString(),
    body: text === '' ? undefined : JSON.parse(text),
  };
}
