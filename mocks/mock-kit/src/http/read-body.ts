import type { IncomingMessage } from 'node:http';

/** The largest request body that reaches a vendor's operation: 10 MiB. */
export const MAX_BODY_BYTES = 10 * 1024 * 1024;

export type ReadBody =
  | { readonly kind: 'complete'; readonly bytes: Uint8Array }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'aborted' };

/**
 * Reads the bytes of a body, whatever its method and content type. A body over the limit is read to its end and
 * dropped: a client that is still sending would see a reset connection in place of the answer.
 */
export async function readBody(message: IncomingMessage, maxBytes = MAX_BODY_BYTES): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of message) {
      if (!(chunk instanceof Uint8Array)) continue;
      size += chunk.byteLength;
      if (size > maxBytes) chunks.length = 0;
      else chunks.push(chunk);
    }
  } catch {
    return { kind: 'aborted' };
  }
  return size > maxBytes ? { kind: 'tooLarge' } : { kind: 'complete', bytes: Buffer.concat(chunks) };
}
