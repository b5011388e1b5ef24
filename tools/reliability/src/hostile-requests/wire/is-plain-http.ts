import { METHODS } from 'node:http';
import type { WireRequest } from './wire-request.ts';

/** What every server takes; the mocks take some more. */
const MAX_HEAD_BYTES = 12 * 1024;
const MAX_HEADERS = 500;

const FRAMING_HEADERS = ['content-length', 'transfer-encoding', 'trailer'];

/**
 * Whether a request is one that every HTTP server can read, so that it has to be answered in the words of the API.
 * Anything else may be answered by an empty refusal, or by the end of the connection.
 */
export function isPlainHttp({ method, target, headers }: WireRequest): boolean {
  const headBytes =
    method.length + target.length + headers.reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
  return (
    METHODS.includes(method) &&
    method !== 'CONNECT' &&
    /^(?:\/|[a-z]+:\/\/)[\x21-\x7e]*$/.test(target) &&
    headBytes < MAX_HEAD_BYTES &&
    headers.length < MAX_HEADERS &&
    headers.every(
      ([name, value]) =>
        /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) &&
        !FRAMING_HEADERS.includes(name.toLowerCase()) &&
        // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what HTTP does not allow.
        !/[\x00-\x08\x0a-\x1f\x7f]/.test(value),
    )
  );
}
