import type { UnmaskedRequest } from './unmasked-request.ts';

/** JavaScript keeps two bytes a character at worst. */
const BYTES_PER_CHARACTER = 2;
const BYTES_PER_ENTRY = 200;

/** Roughly what the part of a request that is known on arrival holds in memory. */
export function sizeOfArrived({ target, requestHeaders }: UnmaskedRequest): number {
  return BYTES_PER_ENTRY + BYTES_PER_CHARACTER * (target.length + lengthOf(requestHeaders));
}

/** Roughly what else it holds. */
export function sizeOfRest(request: UnmaskedRequest): number {
  const { requestBody, responseBody, responseHeaders, diagnostics = '', violations, signature } = request;
  let characters = diagnostics.length + lengthOf(responseHeaders);
  for (const { message, path = '' } of violations) characters += message.length + path.length;
  if (signature !== undefined) characters += JSON.stringify(signature).length;
  characters += typeof responseBody === 'string' ? responseBody.length : (responseBody?.shown.length ?? 0);
  if (requestBody !== undefined && 'shown' in requestBody) characters += requestBody.shown.length;
  const bytes = requestBody instanceof Uint8Array ? requestBody.byteLength : 0;
  return bytes + BYTES_PER_CHARACTER * characters;
}

function lengthOf(texts: readonly string[]): number {
  let length = 0;
  for (const text of texts) length += text.length;
  return length;
}
