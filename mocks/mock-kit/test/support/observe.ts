import { request } from 'node:http';

/** What a program sees of a request. */
export type Observed =
  | { readonly seen: 'answer'; readonly status: number; readonly headers: Headers; readonly body: string }
  /** `at`: whether the headers had been seen. */
  | { readonly seen: 'error'; readonly at: 'headers' | 'body'; readonly error: unknown };

export async function observeWithFetch(url: string, init: RequestInit = {}): Promise<Observed> {
  let answer: Response;
  try {
    answer = await fetch(url, init);
  } catch (error) {
    return { seen: 'error', at: 'headers', error };
  }
  try {
    return { seen: 'answer', status: answer.status, headers: answer.headers, body: await answer.text() };
  } catch (error) {
    return { seen: 'error', at: 'body', error };
  }
}

/** With node:http; an error of the request and one of its answer are told apart by `of`. */
export function observeWithHttp(
  url: string,
  options: { readonly timeoutMs?: number } = {},
): Promise<Observed & { readonly of?: 'request' | 'response' | 'timeout'; readonly complete?: boolean }> {
  return new Promise((resolve) => {
    let at: 'headers' | 'body' = 'headers';
    const sent = request(url, { agent: false, ...(options.timeoutMs !== undefined && { timeout: options.timeoutMs }) });
    sent.on('error', (error) => resolve({ seen: 'error', at, error, of: 'request' }));
    sent.on('timeout', () => {
      resolve({ seen: 'error', at, error: undefined, of: 'timeout' });
      sent.destroy();
    });
    sent.on('response', (answer) => {
      at = 'body';
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', (error) => resolve({ seen: 'error', at, error, of: 'response' }));
      answer.on('end', () => {
        const headers = new Headers();
        for (const [name, value] of Object.entries(answer.headers)) headers.set(name, String(value));
        const body = Buffer.concat(chunks).toString();
        resolve({ seen: 'answer', status: answer.statusCode ?? 0, headers, body, complete: answer.complete });
      });
    });
    sent.end();
  });
}
