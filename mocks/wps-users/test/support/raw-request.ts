import type { RawRequest } from '@x/mock-kit';

interface Parts {
  readonly method?: string;
  readonly target: string;
  /** A header that is undefined is not sent. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Uint8Array;
}

/** A request as the kit hands it to a vendor. */
export function rawRequest({ method = 'POST', target, headers = {}, body = '' }: Parts): RawRequest {
  const sent = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const [path = '', ...query] = target.split('?');
  const values = new Map(sent.map(([name = '', value = '']) => [name.toLowerCase(), value]));
  return {
    method,
    target,
    path,
    query: query.join('?'),
    rawHeaders: sent.flat(),
    header: (name) => values.get(name.toLowerCase()),
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  };
}
