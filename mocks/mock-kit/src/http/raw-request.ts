import type { RawRequest } from '../vendor/raw-request.ts';
import type { RequestTarget } from './request-target.ts';

interface Parts {
  readonly method: string;
  readonly target: RequestTarget;
  readonly rawHeaders: readonly string[];
  readonly body: Uint8Array;
}

export function createRawRequest({ method, target, rawHeaders, body }: Parts): RawRequest {
  return {
    method,
    target: target.target,
    path: target.path,
    query: target.query,
    rawHeaders,
    header: (name) => headerValue(rawHeaders, name),
    body,
  };
}

/** The value of a header by its name in any case; the values of a repeated header joined with `, `. */
export function headerValue(rawHeaders: readonly string[], name: string): string | undefined {
  const wanted = name.toLowerCase();
  let found: string | undefined;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const each = rawHeaders[index] ?? '';
    if (each.length !== wanted.length || each.toLowerCase() !== wanted) continue;
    const value = rawHeaders[index + 1] ?? '';
    found = found === undefined ? value : `${found}, ${value}`;
  }
  return found;
}
